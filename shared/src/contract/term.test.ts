import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, writeDay } from "../time/day-number.oracle.ts";
import { ClockSettings } from "./clock-settings.ts";
import { ContractDates, contractDates } from "./contract-dates.ts";
import { Renewal, Term } from "./term.ts";

const good = { startOn: "2026-01-01", renewal: "tacit", initialMonths: 12, renewalMonths: 12, notice: { months: 3 } };

const refusalsOf = (input: unknown) =>
  Term.safeParse(input).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a term that makes sense is accepted", () => {
  test.each([
    ["tacit by length", good],
    ["tacit by end", { ...good, initialMonths: undefined, endOn: "2026-12-31" }],
    ["both, which may differ", { ...good, endOn: "2026-06-30" }],
    ["a single day", { ...good, endOn: "2026-01-01" }],
    ["express", { startOn: "2026-01-01", renewal: "express", initialMonths: 48, notice: { days: 90 } }],
    ["no renewal, no notice", { startOn: "2026-01-01", renewal: "none", endOn: "2026-12-31", notice: { days: 0 } }],
    ["open-ended", { startOn: "2026-01-01", renewal: "openEnded", notice: { months: 6 } }],
    [
      "open-ended after 24 months",
      { startOn: "2026-01-01", renewal: "openEnded", initialMonths: 24, notice: { months: 6 }, exit: "yearEnd" },
    ],
    ["the last end there is", { ...good, startOn: "2199-01-01" }],
    ["the longest periods", { ...good, initialMonths: 600, renewalMonths: 600, notice: { days: 3650 } }],
  ])("%s", (_, input) => expect(refusalsOf(input)).toBeUndefined());
});

describe("a term that makes no sense is refused, with the field and a message key", () => {
  test.each([
    ["tacit without renewal length", { renewalMonths: undefined }, "renewalMonths: term.renewalMonths.required"],
    ["renewal of nothing, which would loop for ever", { renewalMonths: 0 }, "renewalMonths: term.renewalMonths.range"],
    ["negative renewal", { renewalMonths: -12 }, "renewalMonths: term.renewalMonths.range"],
    ["fraction of a month", { renewalMonths: 0.5 }, "renewalMonths: term.renewalMonths.range"],
    ["renewal NaN", { renewalMonths: Number.NaN }, "renewalMonths: term.renewalMonths.range"],
    ["renewal infinite", { renewalMonths: Number.POSITIVE_INFINITY }, "renewalMonths: term.renewalMonths.range"],
    ["renewal as text", { renewalMonths: "12" }, "renewalMonths: term.renewalMonths.range"],
    ["renewal null", { renewalMonths: null }, "renewalMonths: term.renewalMonths.range"],
    ["renewal over 50 years", { renewalMonths: 601 }, "renewalMonths: term.renewalMonths.range"],
    ["huge initial length", { initialMonths: 1e308 }, "initialMonths: term.initialMonths.range"],
    ["initial length of nothing", { initialMonths: 0 }, "initialMonths: term.initialMonths.range"],
    ["end after 2199", { startOn: "2199-01-02" }, "initialMonths: term.end.outOfRange"],
    ["written end after 2199", { endOn: "2200-01-01" }, "endOn: date"],
    ["end before the start", { endOn: "2025-12-31" }, "endOn: term.end.beforeStart"],
    ["no end at all", { initialMonths: undefined }, "endOn: term.end.missing"],
    [
      "express without an end",
      { renewal: "express", initialMonths: undefined, renewalMonths: undefined },
      "endOn: term.end.missing",
    ],
    [
      "none without an end",
      { renewal: "none", initialMonths: undefined, renewalMonths: undefined },
      "endOn: term.end.missing",
    ],
    ["renewal length on none", { renewal: "none" }, "renewalMonths: term.renewalMonths.noRenewal"],
    ["renewal length on open-ended", { renewal: "openEnded" }, "renewalMonths: term.renewalMonths.noRenewal"],
    [
      "end on open-ended",
      { renewal: "openEnded", renewalMonths: undefined, endOn: "2026-12-31" },
      "endOn: term.openEnded.hasEnd",
    ],
    ["exit days on tacit", { exit: "monthEnd" }, "exit: term.exit.onlyOpenEnded"],
    ["unknown exit days", { exit: "fullMoon" }, "exit: term.exit.unknown"],
    ["unknown renewal", { renewal: "maybe" }, "renewal: term.renewal.unknown"],
    ["a day that does not exist", { startOn: "2026-02-29" }, "startOn: date"],
    ["no start", { startOn: undefined }, "startOn: date"],
    ["both kinds of notice", { notice: { months: 3, days: 90 } }, "notice: term.notice.monthsOrDays"],
    ["empty notice", { notice: {} }, "notice: term.notice.monthsOrDays"],
    ["no notice", { notice: undefined }, "notice: term.notice.monthsOrDays"],
    ["notice as text", { notice: { months: "3" } }, "notice: term.notice.monthsOrDays"],
    ["negative notice", { notice: { months: -1 } }, "notice.months: term.notice.months"],
    ["notice over ten years", { notice: { days: 3651 } }, "notice.days: term.notice.days"],
    ["a field we do not know", { colour: "blue" }, ": term.unknownField"],
  ])("%s", (_, change, refusal) => expect(refusalsOf({ ...good, ...change })).toStrictEqual([refusal]));

  test.each([null, undefined, 5, "tacit", [], true])("%j is no term", (input) => {
    expect(refusalsOf(input)).toStrictEqual([": term.missing"]);
  });

  test("every fault is told at once", () => {
    expect(refusalsOf({ ...good, renewal: "openEnded", endOn: "2025-01-01", exit: "anyDay" })).toStrictEqual([
      "endOn: term.end.beforeStart",
      "endOn: term.openEnded.hasEnd",
      "renewalMonths: term.renewalMonths.noRenewal",
    ]);
  });
});

describe("hostile input is refused, or gives dates at once: never an exception, never a loop", () => {
  // One value in six is hostile: enough sound terms remain to see what the clock does with them.
  const mostly = <T, H>(sound: fc.Arbitrary<T>, hostile: fc.Arbitrary<H>) =>
    fc.oneof({ weight: 5, arbitrary: sound }, { weight: 1, arbitrary: hostile });
  const length = mostly(
    fc.integer({ min: 1, max: 600 }),
    fc.oneof(
      fc.double(),
      fc.constantFrom(0, -0, -12, 601, Number.MAX_SAFE_INTEGER, 1e308, Number.NaN, Number.POSITIVE_INFINITY),
      fc.jsonValue(),
    ),
  );
  const day = mostly(
    fc.oneof(
      fc.constantFrom("1900-01-01", "1900-01-31", "2024-02-29", "2199-12-31"),
      fc.integer({ min: parseDay("1900-01-01"), max: parseDay("2199-12-31") }).map(writeDay),
    ),
    fc.oneof(fc.constantFrom("1899-12-31", "2026-02-30", "0000-01-01", "+275760-09-13", "now"), fc.jsonValue()),
  );
  const notice = mostly(
    fc.oneof(
      fc.record({ months: fc.integer({ min: 0, max: 120 }) }),
      fc.record({ days: fc.integer({ min: 0, max: 3650 }) }),
    ),
    fc.oneof(fc.record({ months: length, days: length }, { requiredKeys: [] }), fc.jsonValue()),
  );
  const drawnFields = fc.record({
    startOn: day,
    renewal: mostly(fc.constantFrom("tacit", "express", "none", "openEnded"), fc.constant("__proto__")),
    initialMonths: length,
    endOn: day,
    renewalMonths: length,
    notice,
    exit: mostly(fc.constantFrom("anyDay", "monthEnd", "yearEnd"), fc.constant("constructor")),
  });
  const soundTerm = fc.constantFrom<Term>(
    { startOn: "2026-01-31", renewal: "tacit", initialMonths: 12, renewalMonths: 1, notice: { months: 3 } },
    { startOn: "2026-01-31", renewal: "express", endOn: "2028-02-29", notice: { days: 90 } },
    { startOn: "2026-01-31", renewal: "none", initialMonths: 48, notice: { months: 0 } },
    { startOn: "2026-01-31", renewal: "openEnded", exit: "quarterEnd", notice: { months: 6 } },
  );
  const replaced = fc.subarray(
    ["startOn", "renewal", "initialMonths", "endOn", "renewalMonths", "notice", "exit"] as const,
    { maxLength: 3 },
  );
  const hostileTerm = fc.tuple(soundTerm, drawnFields, replaced).map(([sound, drawn, fields]) => ({
    ...sound,
    ...Object.fromEntries(fields.map((field) => [field, drawn[field]])),
  }));
  const accepted = new Map<string, number>();
  const survives = (input: unknown, today: string) => {
    const read = Term.safeParse(input);
    if (!read.success) {
      for (const { message } of read.error.issues) expect(message).toMatch(/^(date|term(\.[a-zA-Z]+)+)$/);
      return;
    }
    accepted.set(read.data.renewal, (accepted.get(read.data.renewal) ?? 0) + 1);
    const startedAt = performance.now();
    const dates = contractDates(read.data, ClockSettings.parse({}), today);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(ContractDates.safeParse(dates).error).toBeUndefined();
  };

  test("any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => survives(input, "2026-11-23")),
      { numRuns: 2000 },
    );
  });

  test("terms with hostile fields, seen from both ends of time", { timeout: 60_000 }, () => {
    const today = fc.constantFrom("1900-01-01", "2026-11-23", "2199-12-31");
    fc.assert(fc.property(hostileTerm, today, survives), { numRuns: 5000 });
    // Guards the guard: were nearly everything refused, this test would prove nothing.
    for (const renewal of Renewal.options) expect(accepted.get(renewal)).toBeGreaterThan(100);
  });

  test("a monthly contract of 1900 seen from 2199 with the longest notice is worked out at once", () => {
    const term = {
      startOn: "1900-01-31",
      renewal: "tacit",
      initialMonths: 1,
      renewalMonths: 1,
      notice: { months: 120 },
    };
    survives(term, "2199-12-31");
    expect(contractDates(Term.parse(term), ClockSettings.parse({}), "2199-12-31").termEndOn).toBe("2210-01-30");
  });
});
