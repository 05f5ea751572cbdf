import type { ImportResult, ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import type { BatchRun } from "#components/import/batch-run.ts";
import type { Fault } from "./check-rows.ts";

/** What became of the rows of a file so far. */
export type ImportProgress = {
  readonly onboarded: readonly ImportRow[];
  /** Onboarded before: by an earlier import of the same file, or one by one. */
  readonly already: readonly ImportRow[];
  readonly faults: readonly Fault[];
};

/** What the answers so far come to, with the faults that were found before anything was sent. */
export const readProgress = (
  { answered }: Pick<BatchRun<ImportRow, ImportResult>, "answered">,
  found: readonly Fault[],
): ImportProgress => {
  const refusals = answered.flatMap(({ row, result }): Fault[] =>
    result.outcome === "refused" ? [{ row, field: result.field, reason: result.reason }] : [],
  );
  const isAlready = ({ reason }: Fault): boolean => reason === "commune.alreadyOnboarded";
  return {
    onboarded: answered.flatMap(({ row, result }) => (result.outcome === "onboarded" ? [row] : [])),
    already: refusals.filter(isAlready).map(({ row }) => row),
    faults: [...found, ...refusals.filter((refusal) => !isAlready(refusal))],
  };
};
