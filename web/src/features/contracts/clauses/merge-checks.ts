import type { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";

/** What was answered here since the last saving, by clause; undefined is « pas encore vue » again. */
export type TypedChecks = ReadonlyMap<string, ClauseCheck | undefined>;

const byId = (checks: readonly ClauseCheck[]) => new Map(checks.map((check) => [check.clauseId, check]));
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The saved checklist with what was answered here put over it. */
export const mergeChecks = (saved: readonly ClauseCheck[], typed: TypedChecks): ClauseCheck[] => {
  const merged = byId(saved);
  for (const [clauseId, check] of typed) {
    if (check) merged.set(clauseId, check);
    else merged.delete(clauseId);
  }
  return [...merged.values()];
};

/** The clauses which somebody else answered otherwise, since `base`, than was answered here: only a person can tell which is right. */
export const clashingClauses = (
  base: readonly ClauseCheck[],
  theirs: readonly ClauseCheck[],
  typed: TypedChecks,
): string[] => {
  const [before, after] = [byId(base), byId(theirs)];
  return [...typed]
    .filter(([id, mine]) => !isSame(before.get(id), after.get(id)) && !isSame(mine, after.get(id)))
    .map(([id]) => id);
};

/** What is still to be saved once a saving is through: what was answered again meanwhile. */
export const stillTyped = (typed: TypedChecks, sent: TypedChecks): TypedChecks =>
  new Map([...typed].filter(([id, check]) => !sent.has(id) || sent.get(id) !== check));
