import { foldText } from "../fold-text.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { CellReading } from "./cell-reading.ts";
import { readDay } from "./read-day.ts";
import { readDuration } from "./read-duration.ts";

/** What a column « Échéance » may hold: a day, that there is no end, or how often it comes back. */
export type EndReading = PlainDate | "openEnded" | { readonly everyMonths: number };

const openEnded = /indetermin|indefini|illimit|unbefrist|sans (?:fin|echeance|terme)|open.?end|unlimited|perpetu/;
const periodic =
  /^(?:abonnement |renouvellement )?((?:mensuel|trimestriel|semestriel|annuel)(?:le)?|monatlich|jahrlich)$/;

/** A day, « indéterminée », or « mensuel »: a contract that ends every month unless it goes on. */
export const readEnd = (text: string): CellReading<EndReading> => {
  const folded = foldText(text);
  if (openEnded.test(folded)) return { value: "openEnded" };
  const period = periodic.exec(folded)?.[1];
  const length = period === undefined ? undefined : readDuration(period);
  if (length && length.fault === undefined && "months" in length.value)
    return { value: { everyMonths: length.value.months }, note: "end.periodic" };
  return readDay(text);
};
