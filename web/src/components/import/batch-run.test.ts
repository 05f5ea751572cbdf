import { describe, expect, it } from "vitest";
import { advance, type BatchRun, noRun } from "./batch-run.ts";

type Row = { row: number };
type Run = BatchRun<Row, Row>;
const rows = (count: number): Row[] => Array.from({ length: count }, (_, at) => ({ row: at + 2 }));
const begun = (count: number): Run => advance<Row, Row>(noRun, { type: "begin", rows: rows(count) });
const next = ({ pending }: Run) => pending.slice(0, 25);

describe("an import", () => {
  it("sends 300 rows in twelve batches and ends with every row answered once", () => {
    let run = begun(300);
    let batches = 0;
    while (run.phase === "sending") {
      run = advance(run, { type: "answer", results: next(run) });
      batches += 1;
    }
    expect(batches).toBe(12);
    expect(run).toMatchObject({ phase: "done", total: 300, pending: [] });
    expect(new Set(run.answered.map(({ row }) => row.row)).size).toBe(300);
  });

  it("goes on after an interruption with the rows that were not answered, and forgets what interrupted it", () => {
    const half = advance(begun(30), { type: "answer", results: next(begun(30)) });
    const broken = advance(half, { type: "interrupt", refused: { ok: false, expired: true } });
    expect(broken.phase).toBe("interrupted");
    const resumed = advance(broken, { type: "resume" });
    expect(resumed.refused).toBeUndefined();
    expect(next(resumed).map(({ row }) => row)).toEqual([27, 28, 29, 30, 31]);
  });

  it("keeps what was answered when other rows are sent afterwards, and answers a corrected row anew", () => {
    const done = advance(begun(2), { type: "answer", results: rows(2) });
    const again = advance(done, { type: "begin", rows: [{ row: 3 }, { row: 9 }] });
    expect(again).toMatchObject({ phase: "sending", total: 2, pending: [{ row: 3 }, { row: 9 }] });
    expect(again.answered.map(({ row }) => row.row)).toEqual([2]);
  });
});
