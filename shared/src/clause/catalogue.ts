/**
 * What a commune should find in an IT contract, in the order of a contract. The words (name, and why it matters) are
 * `clause.<id>` in the catalogues of words. An id is never reused for something else; a new edition raises the version.
 */
export const clauseCatalogue = {
  version: 1,
  ids: [
    "scope",
    "termAndNotice",
    "price",
    "serviceLevels",
    "dataProcessing",
    "dataLocation",
    "officialSecrecy",
    "security",
    "incidents",
    "subcontractors",
    "audit",
    "intellectualProperty",
    "reversibility",
    "liability",
    "applicableLaw",
  ],
} as const;
export type CatalogueClauseId = (typeof clauseCatalogue.ids)[number];

/** Whether a clause is one of the catalogue's, and so has words of ours. */
export const isCatalogueClause = (id: string): id is CatalogueClauseId =>
  clauseCatalogue.ids.some((known) => known === id);
