import { PlainDate } from "@vigie/shared/time/plain-date.ts";

/** A day as people type it, as an ISO day: `31.12.2026`, `1.2.27`, `31/12/2026`, `31122026`. Undefined if there is no such day. */
export const parseDay = (text: string): string | undefined => {
  const match =
    /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4}|\d{2})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [, day = "", month = "", year = ""] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return PlainDate.safeParse(`${fullYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).data;
};
