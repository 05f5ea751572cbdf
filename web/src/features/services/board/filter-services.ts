import { foldText } from "@vigie/shared/fold-text.ts";
import type { Criticality } from "@vigie/shared/vendor/vendor.ts";

/** What a list of services is narrowed by; empty is everything. */
type ServiceFilter = { readonly q: string; readonly criticality: string; readonly gapsOnly: boolean };

type Filtered = { readonly name: string; readonly vendorName: string; readonly criticality: Criticality };

/** The services whose name or vendor holds every word typed, of the criticality asked for, with a gap where only those are wanted. */
export const filterServices = <Row extends Filtered>(
  rows: readonly Row[],
  { q, criticality, gapsOnly }: ServiceFilter,
  hasGap: (row: Row) => boolean,
): Row[] => {
  const words = foldText(q).split(" ").filter(Boolean);
  return rows.filter((row) => {
    const text = foldText(`${row.name} ${row.vendorName}`);
    return (
      words.every((word) => text.includes(word)) &&
      (criticality === "" || row.criticality === criticality) &&
      (!gapsOnly || hasGap(row))
    );
  });
};
