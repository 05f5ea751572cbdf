import { type CatalogueClauseId, clauseCatalogue } from "@vigie/shared/clause/catalogue.ts";
import type { OwnClause } from "@vigie/shared/clause/clause.ts";
import type { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";

type ClauseGroupKey = "service" | "data" | "end" | "own";
type ClauseGroup = { readonly key: ClauseGroupKey; readonly ids: readonly string[] };

const groupOf: Readonly<Record<CatalogueClauseId, ClauseGroupKey>> = {
  scope: "service",
  termAndNotice: "service",
  price: "service",
  serviceLevels: "service",
  dataProcessing: "data",
  dataLocation: "data",
  officialSecrecy: "data",
  security: "data",
  incidents: "data",
  subcontractors: "data",
  audit: "data",
  intellectualProperty: "end",
  reversibility: "end",
  liability: "end",
  applicableLaw: "end",
};

/** The clauses to look for, by what they are about: those of the catalogue, then the commune's own and any a contract still speaks of. */
export const clauseGroups = (own: readonly OwnClause[], checks: readonly ClauseCheck[]): ClauseGroup[] => {
  const known: ReadonlySet<string> = new Set(clauseCatalogue.ids);
  const mentioned = checks.map(({ clauseId }) => clauseId).filter((id) => !known.has(id));
  const ownIds = [...new Set([...own.map(({ id }) => id), ...mentioned])];
  const groups = (["service", "data", "end"] as const).map((key) => ({
    key,
    ids: clauseCatalogue.ids.filter((id) => groupOf[id] === key),
  }));
  return ownIds.length > 0 ? [...groups, { key: "own", ids: ownIds }] : groups;
};
