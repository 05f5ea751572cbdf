import type { VendorRow } from "@vigie/shared/vendor/vendor-page.ts";

/** What the list is narrowed to; an empty text is all. */
export type VendorFilter = Readonly<Record<"q" | "criticality" | "status" | "ownerId", string>>;

export const noFilter: VendorFilter = { q: "", criticality: "", status: "", ownerId: "" };

/** How each stands in the address. */
const parameters = { q: "q", criticality: "criticite", status: "relation", ownerId: "suivi" } as const;
const keys = Object.keys(parameters) as (keyof VendorFilter)[];

/** The filter as an address holds it. */
export const filterOf = (address: { get: (name: string) => string | null }): VendorFilter => {
  const read = (key: keyof VendorFilter) => address.get(parameters[key]) ?? "";
  return { q: read("q"), criticality: read("criticality"), status: read("status"), ownerId: read("ownerId") };
};

/** The address of a filter, so that it can be shared and found again; what else stands there stays. */
export const searchOf = (filter: VendorFilter, address: URLSearchParams): string => {
  const search = new URLSearchParams(address);
  for (const key of keys) {
    if (filter[key]) search.set(parameters[key], filter[key]);
    else search.delete(parameters[key]);
  }
  return search.toString();
};

/** Letters and figures alone: « Hélios » is found by "helios", CHE-999.999.016 by "999999016". */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

type Filtered = Pick<VendorRow, "name" | "address" | "uid" | "criticality" | "status" | "ownerId">;

/** The vendors whose name, town or number holds every word that was typed, and who are of the chosen kind. */
export const filterVendors = <Row extends Filtered>(rows: readonly Row[], filter: VendorFilter): readonly Row[] => {
  const words = filter.q.split(/\s+/).map(fold).filter(Boolean);
  return rows.filter((row) => {
    if (filter.criticality && row.criticality !== filter.criticality) return false;
    if (filter.status && row.status !== filter.status) return false;
    if (filter.ownerId && row.ownerId !== filter.ownerId) return false;
    const texts = [row.name, row.address?.town ?? "", row.uid ?? ""].map(fold);
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
};
