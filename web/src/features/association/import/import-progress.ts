import { type ImportResult, type ImportRow, importBatchSize } from "@vigie/shared/association/onboarding-import.ts";
import type { Refused } from "#lib/api/action-result.ts";
import type { Fault } from "./check-rows.ts";

/** How far an import is. What was answered is never sent again, whatever interrupts it. */
export type ImportProgress = {
  readonly phase: "idle" | "sending" | "stopped" | "interrupted" | "done";
  readonly total: number;
  readonly pending: readonly ImportRow[];
  readonly onboarded: readonly ImportRow[];
  /** Onboarded before: by an earlier import of the same file, or one by one. */
  readonly already: readonly ImportRow[];
  readonly faults: readonly Fault[];
  readonly refused?: Refused;
};

export type ImportEvent =
  | { readonly type: "begin"; readonly ready: readonly ImportRow[]; readonly faults: readonly Fault[] }
  | { readonly type: "resume" }
  | { readonly type: "answer"; readonly results: readonly ImportResult[] }
  | { readonly type: "stop" }
  | { readonly type: "interrupt"; readonly refused: Refused };

export const noProgress: ImportProgress = {
  phase: "idle",
  total: 0,
  pending: [],
  onboarded: [],
  already: [],
  faults: [],
};

/** The rows to send next. */
export const nextBatch = ({ pending }: ImportProgress): ImportRow[] => pending.slice(0, importBatchSize);

const takeAnswer = (before: ImportProgress, results: readonly ImportResult[]): ImportProgress => {
  const answers = new Map(results.map((result) => [result.row, result]));
  const answered = before.pending.filter(({ row }) => answers.has(row));
  const refusals = answered.flatMap((row): Fault[] => {
    const result = answers.get(row.row);
    return result?.outcome === "refused" ? [{ row, field: result.field, reason: result.reason }] : [];
  });
  const isAlready = ({ reason }: Fault): boolean => reason === "commune.alreadyOnboarded";
  const pending = before.pending.filter(({ row }) => !answers.has(row));
  return {
    ...before,
    phase: pending.length === 0 ? "done" : before.phase,
    pending,
    onboarded: [...before.onboarded, ...answered.filter(({ row }) => answers.get(row)?.outcome === "onboarded")],
    already: [...before.already, ...refusals.filter(isAlready).map(({ row }) => row)],
    faults: [...before.faults, ...refusals.filter((refusal) => !isAlready(refusal))],
  };
};

/** What an event makes of the progress. */
export const advance = (before: ImportProgress, event: ImportEvent): ImportProgress => {
  const { refused: _, ...kept } = before;
  switch (event.type) {
    case "begin":
      return {
        ...kept,
        phase: event.ready.length > 0 ? "sending" : "done",
        total: event.ready.length,
        pending: event.ready,
        faults: event.faults,
      };
    case "resume":
      return { ...kept, phase: kept.pending.length > 0 ? "sending" : "done" };
    case "answer":
      return takeAnswer(kept, event.results);
    case "stop":
      return { ...kept, phase: kept.pending.length > 0 ? "stopped" : "done" };
    case "interrupt":
      return { ...kept, phase: "interrupted", refused: event.refused };
  }
};
