import { clauseCatalogue } from "@vigie/shared/clause/catalogue.ts";
import type { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import { addDays, addMonths, type PlainDate } from "@vigie/shared/time/plain-date.ts";

export type ContractInput = BodyInputOf<typeof contractRoutes.register>;
type Costs = NonNullable<ContractInput["costs"]>;
type Clauses = NonNullable<ContractInput["clauses"]>;

/** What a contract has cost since it was signed: some are indexed every year, some never move, one rise is announced. */
const demoCosts = (francs: number, startOn: PlainDate, index: number, today: PlainDate): Costs => {
  const signed = { fromOn: startOn, annualCostCents: francs * 100, reason: "signed" as const };
  if (index % 3 !== 0) return [signed];
  const rises = Array.from({ length: 10 }, (_, year) => year + 1)
    .map((year) => ({ year, fromOn: addMonths(startOn, year * 12) }))
    .filter(({ fromOn }) => fromOn <= today)
    .map(({ year, fromOn }) => ({
      fromOn,
      annualCostCents: Math.round(francs * 1.018 ** year) * 100,
      reason: "indexation" as const,
    }));
  const last = rises.at(-1) ?? signed;
  const announced = {
    fromOn: addMonths(last.fromOn, 12),
    annualCostCents: Math.round((last.annualCostCents / 100) * 1.06) * 100,
    reason: "announced" as const,
    note: "Annoncé par courriel",
  };
  return [signed, ...rises, ...(index === 0 ? [announced] : [])];
};

/** Every other contract was read through with the checklist in hand; each lacks something else. */
export const demoClauses = (index: number): Clauses => {
  if (index % 2 === 1) return [];
  const absent = new Set([clauseCatalogue.ids[index % 15], clauseCatalogue.ids[(index + 8) % 15]]);
  return clauseCatalogue.ids.map((clauseId, place) =>
    absent.has(clauseId)
      ? { clauseId, status: "absent" as const }
      : { clauseId, status: "present" as const, article: `art. ${place + 2}` },
  );
};

/** What the file of a contract says besides its term; a draft has been decided by nobody yet. */
export const demoDetails = (
  demo: { francs: number; isDraft?: true },
  index: number,
  startOn: PlainDate,
  today: PlainDate,
): Partial<ContractInput> => ({
  costs: demoCosts(demo.francs, startOn, index, today),
  clauses: demoClauses(index),
  account: `091.3158.${String(index % 4).padStart(2, "0")}`,
  ...(index % 3 === 0 && { indexation: { index: "cpi" as const, everyMonths: 12 } }),
  ...(index === 4 && { thresholds: [365, 180, 90, 30, 0] }),
  ...(!demo.isDraft && {
    signedOn: addDays(startOn, -20),
    decision: { on: addDays(startOn, -34), reference: `${startOn.slice(0, 4)}-${100 + index}` },
    signatories: { commune: "Pour l’exécutif, à deux", vendor: "La direction" },
  }),
});
