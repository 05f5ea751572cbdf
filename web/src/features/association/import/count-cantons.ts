import type { ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { Canton } from "@vigie/shared/commune/canton.ts";
import { findOfficialCommune } from "@vigie/shared/commune/official-commune.ts";

/** The canton of a row: what it says, or what the official list says of its number. */
export const cantonOf = (row: ImportRow): Canton | undefined =>
  Canton.safeParse(row.canton).data ?? findOfficialCommune(Number(row.ofsNumber))?.canton;

/** The cantons in the file and how many rows each has, in the order of the Constitution. */
export const countCantons = (rows: readonly ImportRow[]): { canton: Canton; count: number }[] => {
  const counts = Map.groupBy(rows, cantonOf);
  return Canton.options.flatMap((canton) => {
    const count = counts.get(canton)?.length ?? 0;
    return count > 0 ? [{ canton, count }] : [];
  });
};
