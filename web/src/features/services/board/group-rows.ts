import type { CoverageGap, CoverageRow } from "@vigie/shared/service/coverage-shapes.ts";

/** What must be seen to first: no cover on the day asked about, then cover that will be lost, then the rest. */
const groupKeys = ["uncovered", "losing", "covered"] as const;
type GroupKey = (typeof groupKeys)[number];

type RowGroup = { readonly key: GroupKey; readonly rows: readonly CoverageRow[] };

const gapOn = (gaps: readonly CoverageGap[], on: string) => gaps.find(({ fromOn, toOn }) => fromOn <= on && on <= toOn);

const order = ["critical", "high", "medium", "low"];
const byWeight = (a: CoverageRow, b: CoverageRow) =>
  order.indexOf(a.criticality) - order.indexOf(b.criticality) || a.name.localeCompare(b.name, "fr");
const byLoss = (a: CoverageRow, b: CoverageRow) =>
  (a.gaps[0]?.fromOn ?? "").localeCompare(b.gaps[0]?.fromOn ?? "") || byWeight(a, b);

/** The rows of the matrix in three groups, the gaps first; a group without rows is left out. */
export const groupRows = (rows: readonly CoverageRow[], on: string): RowGroup[] => {
  const keyOf = ({ gaps }: CoverageRow): GroupKey => {
    if (gapOn(gaps, on)) return "uncovered";
    return gaps.some(({ fromOn }) => fromOn > on) ? "losing" : "covered";
  };
  const groups = Map.groupBy(rows, keyOf);
  return groupKeys.flatMap((key) => {
    const found = groups.get(key);
    return found ? [{ key, rows: found.toSorted(key === "losing" ? byLoss : byWeight) }] : [];
  });
};
