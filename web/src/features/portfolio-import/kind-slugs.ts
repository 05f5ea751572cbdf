import type { ImportKind } from "@vigie/shared/import/import-columns.ts";

const slugs: Readonly<Record<string, ImportKind>> = {
  contrats: "contracts",
  prestataires: "vendors",
  services: "services",
  "niveaux-de-service": "serviceLevels",
};

/** The kind that an address asks for, in its own words. */
export const kindOfSlug = (slug: string): ImportKind | undefined => slugs[slug];
