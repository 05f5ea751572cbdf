import type { ImportKind } from "@vigie/shared/import/import-columns.ts";

/** Where what was imported is listed. */
export const listOfKind: Readonly<Record<ImportKind, string>> = {
  vendors: "/prestataires",
  services: "/services",
  contracts: "/contrats",
  serviceLevels: "/contrats",
};
