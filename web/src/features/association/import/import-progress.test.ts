import type { ImportResult, ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { describe, expect, it } from "vitest";
import type { ActionResult } from "#lib/api/action-result.ts";
import { advance, nextBatch, noProgress } from "./import-progress.ts";
import { sendPatiently } from "./send-patiently.ts";
import { writeCsv } from "./write-csv.ts";

const rows = (count: number): ImportRow[] => Array.from({ length: count }, (_, at) => ({ row: at + 2 }));
const onboarded = ({ row }: ImportRow): ImportResult => ({ row, outcome: "onboarded", communeId: "com_x", name: "x" });
const refused = ({ row }: ImportRow, reason: string): ImportResult => ({
  row,
  outcome: "refused",
  field: "ofsNumber",
  reason,
});

describe("an import", () => {
  it("sends 300 rows in twelve batches and ends with every row answered once", () => {
    let progress = advance(noProgress, { type: "begin", ready: rows(300), faults: [] });
    let batches = 0;
    while (progress.phase === "sending") {
      progress = advance(progress, { type: "answer", results: nextBatch(progress).map(onboarded) });
      batches += 1;
    }
    expect(batches).toBe(12);
    expect(progress).toMatchObject({ phase: "done", total: 300, pending: [] });
    expect(new Set(progress.onboarded.map(({ row }) => row)).size).toBe(300);
  });

  it("tells a commune that was onboarded before from a row to correct", () => {
    const [first, second, third] = [{ row: 2 }, { row: 3 }, { row: 4 }] as const;
    const ready = [first, second, third];
    const begun = advance(noProgress, { type: "begin", ready, faults: [] });
    const results = [onboarded(first), refused(second, "commune.alreadyOnboarded"), refused(third, "email")];
    const progress = advance(begun, { type: "answer", results });
    expect(progress.already).toEqual([second]);
    expect(progress.faults).toEqual([{ row: third, field: "ofsNumber", reason: "email" }]);
  });

  it("goes on after an interruption with the rows that were not answered, and forgets what interrupted it", () => {
    const begun = advance(noProgress, { type: "begin", ready: rows(30), faults: [] });
    const half = advance(begun, { type: "answer", results: nextBatch(begun).map(onboarded) });
    const broken = advance(half, { type: "interrupt", refused: { ok: false, expired: true } });
    expect(broken.phase).toBe("interrupted");
    const resumed = advance(broken, { type: "resume" });
    expect(resumed.refused).toBeUndefined();
    expect(nextBatch(resumed).map(({ row }) => row)).toEqual([27, 28, 29, 30, 31]);
  });

  it("keeps what was onboarded when corrected rows are sent afterwards", () => {
    const begun = advance(noProgress, { type: "begin", ready: rows(1), faults: [] });
    const done = advance(begun, { type: "answer", results: rows(1).map(onboarded) });
    const again = advance(done, { type: "begin", ready: [{ row: 9 }], faults: [] });
    expect(again).toMatchObject({ phase: "sending", total: 1, onboarded: [{ row: 2 }], pending: [{ row: 9 }] });
  });
});

describe("a batch", () => {
  const busy: ActionResult<string> = { ok: false, problem: { code: "server.busy", errors: [] } };

  it("is sent again after what may pass, a broken connection too", async () => {
    const answers = [
      () => Promise.reject(new TypeError("fetch failed")),
      async () => busy,
      async () => ({ ok: true, value: "in" }) as const,
    ];
    const result = await sendPatiently(() => (answers.shift() ?? (async () => busy))(), [0, 0]);
    expect(result).toEqual({ ok: true, value: "in" });
  });

  it("is not sent again when the person must do something, and not for ever", async () => {
    let count = 0;
    const send = (result: ActionResult<string>) => async () => {
      count += 1;
      return result;
    };
    await sendPatiently(send({ ok: false, expired: true }), [0, 0]);
    expect(count).toBe(1);
    expect(await sendPatiently(send(busy), [0, 0])).toBe(busy);
    expect(count).toBe(4);
  });
});

describe("a CSV file of ours", () => {
  it("never holds a cell that a spreadsheet would run", () => {
    expect(writeCsv([["=1+1", "+41", "-1", "@x", "\tx", "Aigle"]])).toBe("\ufeff'=1+1;'+41;'-1;'@x;'\tx;Aigle\r\n");
  });

  it("quotes what would break its lines", () => {
    expect(writeCsv([['a;b "c"', "d\ne", 7]])).toBe('\ufeff"a;b ""c""";"d\ne";7\r\n');
  });
});
