import type { VendorRow } from "@vigie/shared/vendor/vendor.routes.ts";

/** What the list is narrowed to; both empty is all. */
export type VendorFilter = { readonly q: string; readonly criticality: string };

/** Letters and figures alone: « Hélios » is found by "helios", CHE-999.999.016 by "999999016". */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** The vendors whose name, town or number holds every word that was typed. */
export const filterVendors = <Row extends Pick<VendorRow, "name" | "town" | "uid" | "criticality">>(
  rows: readonly Row[],
  { q, criticality }: VendorFilter,
): readonly Row[] => {
  const words = q.split(/\s+/).map(fold).filter(Boolean);
  return rows.filter((row) => {
    if (criticality && row.criticality !== criticality) return false;
    const texts = [row.name, row.town ?? "", row.uid ?? ""].map(fold);
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
};
