import type { Refused } from "#lib/api/action-result.ts";

type Numbered = { readonly row: number };
type Answered<Row, Result> = { readonly row: Row; readonly result: Result };

/** How far a file is sent, batch after batch. What was answered is never sent again, whatever interrupts it. */
export type BatchRun<Row extends Numbered, Result extends Numbered> = {
  readonly phase: "idle" | "sending" | "stopped" | "interrupted" | "done";
  readonly total: number;
  readonly pending: readonly Row[];
  readonly answered: readonly Answered<Row, Result>[];
  readonly refused?: Refused;
};

export type BatchEvent<Row, Result> =
  | { readonly type: "begin"; readonly rows: readonly Row[] }
  | { readonly type: "resume" }
  | { readonly type: "answer"; readonly results: readonly Result[] }
  | { readonly type: "stop" }
  | { readonly type: "interrupt"; readonly refused: Refused };

export const noRun = { phase: "idle", total: 0, pending: [], answered: [] } as const;

/** What an event makes of the run. Rows that are sent a second time, corrected, replace what was answered before. */
export const advance = <Row extends Numbered, Result extends Numbered>(
  before: BatchRun<Row, Result>,
  event: BatchEvent<Row, Result>,
): BatchRun<Row, Result> => {
  const { refused: _, ...kept } = before;
  const goOn = (pending: readonly Row[]) => (pending.length > 0 ? ("sending" as const) : ("done" as const));
  switch (event.type) {
    case "begin": {
      const again = new Set(event.rows.map(({ row }) => row));
      const answered = kept.answered.filter(({ row }) => !again.has(row.row));
      return { phase: goOn(event.rows), total: event.rows.length, pending: event.rows, answered };
    }
    case "resume":
      return { ...kept, phase: goOn(kept.pending) };
    case "answer": {
      const results = new Map(event.results.map((result) => [result.row, result]));
      const answered = kept.pending.flatMap((row) => {
        const result = results.get(row.row);
        return result ? [{ row, result }] : [];
      });
      const pending = kept.pending.filter(({ row }) => !results.has(row));
      const phase = pending.length === 0 ? "done" : kept.phase;
      return { ...kept, phase, pending, answered: [...kept.answered, ...answered] };
    }
    case "stop":
      return { ...kept, phase: kept.pending.length > 0 ? "stopped" : "done" };
    case "interrupt":
      return { ...kept, phase: "interrupted", refused: event.refused };
  }
};
