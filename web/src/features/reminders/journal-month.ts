import { addMonths } from "@vigie/shared/time/plain-date.ts";
import { PlainMonth } from "@vigie/shared/time/plain-month.ts";

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The month an address asks for; undefined without one, or for what is none. */
export const readMonth = ({ mois }: SearchParams): string | undefined => PlainMonth.safeParse(mois).data;

/** The month so many months later. */
export const shiftMonth = (month: string, by: number): string => addMonths(`${month}-01`, by).slice(0, 7);

/** The address of a month's journal. */
export const journalPath = (month: string): string => `/rappels?mois=${month}`;
