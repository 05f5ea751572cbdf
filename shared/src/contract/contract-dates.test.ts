import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, shiftMonths, writeDay } from "../time/day-number.oracle.ts";
import { addDays, addMonths } from "../time/plain-date.ts";
import { ClockSettings } from "./clock-settings.ts";
import { oracleDates } from "./contract-dates.oracle.ts";
import { ContractDates, type ContractEvents, contractDates } from "./contract-dates.ts";
import type { ExitRule } from "./exit-days.ts";
import { Term } from "./term.ts";
import { endOfTerm } from "./term-ends.ts";

// The usual settings in Vaud: 7 days of post, 30 days for the executive, first reminder 180 days before.
const vaud = ClockSettings.parse({ canton: "VD" });

/** "3m" is three months, "90d" ninety days. */
const noticeOf = (text: string) =>
  text.endsWith("m") ? { months: Number.parseInt(text, 10) } : { days: Number.parseInt(text, 10) };
const tacit = (startOn: string, initialMonths: number, renewalMonths: number, notice: string) =>
  Term.parse({ startOn, renewal: "tacit", initialMonths, renewalMonths, notice: noticeOf(notice) });
const tacitUntil = (startOn: string, endOn: string, renewalMonths: number, notice: string) =>
  Term.parse({ startOn, renewal: "tacit", endOn, renewalMonths, notice: noticeOf(notice) });
const express = (startOn: string, initialMonths: number, notice: string) =>
  Term.parse({ startOn, renewal: "express", initialMonths, notice: noticeOf(notice) });
const fixed = (startOn: string, endOn: string, notice: string) =>
  Term.parse({ startOn, renewal: "none", endOn, notice: noticeOf(notice) });
const open = (startOn: string, notice: string, exit?: ExitRule, initialMonths?: number) =>
  Term.parse({ startOn, renewal: "openEnded", notice: noticeOf(notice), exit, initialMonths });

const yearly = tacit("2026-04-01", 12, 12, "3m");
const monthlyFrom31 = tacit("2026-01-31", 1, 1, "0m");
const leapBorn = tacit("2024-02-29", 12, 12, "3m");
const longNotice = tacit("2026-01-01", 12, 1, "3m");
const until30January = tacitUntil("2026-06-01", "2027-01-30", 1, "0d");
const untilFebruary = tacitUntil("2026-03-01", "2027-02-28", 12, "3m");
const acrossSummerTime = tacit("2026-06-29", 12, 12, "3m");
const expressly = express("2026-01-01", 12, "3m");
const once = fixed("2026-01-01", "2026-12-31", "3m");

describe("golden table: each row was worked out by hand (R-23)", () => {
  // biome-ignore format: a table is read row by row
  test.each([
    // the contract, seen on, is, ends on, notice received by, after having missed
    ["tacit, a year: the day before it starts", yearly, "2026-03-31", "upcoming", "2027-03-31", "2026-12-31", "-"],
    ["its first day", yearly, "2026-04-01", "inForce", "2027-03-31", "2026-12-31", "-"],
    ["the day before the first reminder", yearly, "2026-05-27", "inForce", "2027-03-31", "2026-12-31", "-"],
    ["the day of the first reminder", yearly, "2026-05-28", "decisionDue", "2027-03-31", "2026-12-31", "-"],
    ["the last day to decide", yearly, "2026-11-24", "decisionDue", "2027-03-31", "2026-12-31", "-"],
    ["the day after", yearly, "2026-11-25", "late", "2027-03-31", "2026-12-31", "-"],
    ["the last day to be received", yearly, "2026-12-31", "late", "2027-03-31", "2026-12-31", "-"],
    ["the day after: engaged for a year more", yearly, "2027-01-01", "inForce", "2028-03-31", "2027-12-31", "2026-12-31"],
    ["the last day of that term", yearly, "2027-03-31", "inForce", "2028-03-31", "2027-12-31", "2026-12-31"],
    ["the first day of the next", yearly, "2027-04-01", "inForce", "2028-03-31", "2027-12-31", "-"],
    ["ten years later", yearly, "2037-04-01", "inForce", "2038-03-31", "2037-12-31", "-"],

    ["monthly from 31 January: February", monthlyFrom31, "2026-02-10", "late", "2026-02-27", "2026-02-27", "-"],
    ["the next end is 30 March, not 27", monthlyFrom31, "2026-02-28", "late", "2026-03-30", "2026-03-30", "-"],
    ["on the end itself", monthlyFrom31, "2026-03-30", "late", "2026-03-30", "2026-03-30", "-"],
    ["April is short", monthlyFrom31, "2026-03-31", "late", "2026-04-29", "2026-04-29", "-"],
    ["May is not", monthlyFrom31, "2026-04-30", "late", "2026-05-30", "2026-05-30", "-"],
    ["February of a leap year", monthlyFrom31, "2028-02-01", "late", "2028-02-28", "2028-02-28", "-"],
    ["twenty years later, still the 30th", monthlyFrom31, "2046-03-01", "late", "2046-03-30", "2046-03-30", "-"],

    ["from 29 February: first year", leapBorn, "2024-03-01", "inForce", "2025-02-27", "2024-11-27", "-"],
    ["fourth year, leap again", leapBorn, "2027-06-01", "decisionDue", "2028-02-28", "2027-11-28", "-"],
    ["fifth year", leapBorn, "2028-02-29", "inForce", "2029-02-27", "2028-11-27", "-"],

    ["one month before 30 March", tacit("2026-03-31", 12, 12, "1m"), "2026-04-15", "inForce", "2027-03-30", "2027-02-27", "-"],
    ["one month before 31 March", tacit("2026-04-01", 12, 12, "1m"), "2026-04-15", "inForce", "2027-03-31", "2027-02-28", "-"],
    ["one month before 31 March 2028", tacit("2027-04-01", 12, 12, "1m"), "2027-04-15", "inForce", "2028-03-31", "2028-02-29", "-"],
    ["three months before 31 May", tacit("2026-06-01", 12, 12, "3m"), "2026-06-01", "inForce", "2027-05-31", "2027-02-28", "-"],
    ["six months before the new year", tacit("2027-01-01", 12, 12, "6m"), "2027-06-30", "late", "2027-12-31", "2027-06-30", "-"],
    ["one month before the new year", tacit("2027-01-01", 12, 12, "1m"), "2027-11-30", "late", "2027-12-31", "2027-11-30", "-"],
    ["ninety days before", tacit("2027-01-01", 12, 12, "90d"), "2027-10-02", "late", "2027-12-31", "2027-10-02", "-"],
    ["thirty days before", tacit("2027-01-01", 12, 12, "30d"), "2027-12-01", "late", "2027-12-31", "2027-12-01", "-"],
    ["ninety-three days across 29 February", tacit("2027-06-01", 12, 12, "93d"), "2028-02-28", "late", "2028-05-31", "2028-02-28", "-"],
    ["no notice at all", tacit("2027-01-01", 12, 12, "0d"), "2027-12-31", "late", "2027-12-31", "2027-12-31", "-"],
    ["48 months, then yearly", tacit("2022-07-01", 48, 12, "6m"), "2023-01-01", "inForce", "2026-06-30", "2025-12-31", "-"],
    ["the same after the first term", tacit("2022-07-01", 48, 12, "6m"), "2026-07-01", "decisionDue", "2027-06-30", "2026-12-31", "-"],

    ["notice longer than renewal: first term", longNotice, "2026-09-30", "late", "2026-12-31", "2026-09-30", "-"],
    ["a day too late: a month more", longNotice, "2026-10-01", "late", "2027-01-31", "2026-10-31", "2026-09-30"],
    ["later: three terms ahead", longNotice, "2027-01-15", "late", "2027-04-30", "2027-01-31", "2026-10-31"],
    ["two years of notice, yearly", tacit("2026-01-01", 12, 12, "24m"), "2026-06-01", "decisionDue", "2028-12-31", "2026-12-31", "2024-12-31"],
    ["ten years of notice, monthly", tacit("2000-01-01", 12, 1, "120m"), "2026-03-10", "late", "2036-03-31", "2026-03-31", "2016-03-31"],
    ["3650 days of notice, yearly", tacit("2000-01-01", 12, 12, "3650d"), "2026-01-01", "late", "2035-12-31", "2026-01-02", "2017-01-02"],

    ["a written end", tacitUntil("2026-03-15", "2026-12-31", 12, "3m"), "2026-10-01", "inForce", "2027-12-31", "2027-09-30", "2026-09-30"],
    ["the next terms follow the written end", tacitUntil("2026-03-15", "2026-12-31", 12, "3m"), "2027-02-01", "inForce", "2027-12-31", "2027-09-30", "-"],
    ["written end on 30 January", until30January, "2027-01-30", "late", "2027-01-30", "2027-01-30", "-"],
    ["then 27 February", until30January, "2027-01-31", "late", "2027-02-27", "2027-02-27", "-"],
    ["then 30 March", until30January, "2027-02-28", "late", "2027-03-30", "2027-03-30", "-"],
    ["written end on 28 February", untilFebruary, "2026-12-01", "inForce", "2028-02-29", "2027-11-30", "2026-11-30"],
    ["a year after 29 February 2028", untilFebruary, "2028-03-01", "inForce", "2029-02-28", "2028-11-30", "-"],

    ["ends the day summer time begins", tacit("2026-03-29", 12, 12, "0d"), "2027-03-28", "late", "2027-03-28", "2027-03-28", "-"],
    ["a day before that", tacit("2026-03-29", 12, 12, "1d"), "2027-03-27", "late", "2027-03-28", "2027-03-27", "-"],
    ["received the day summer time begins", acrossSummerTime, "2027-03-28", "late", "2027-06-28", "2027-03-28", "-"],
    ["missed the day after", acrossSummerTime, "2027-03-29", "inForce", "2028-06-28", "2028-03-28", "2027-03-28"],
    ["ends the day summer time ends, a month before", tacit("2026-11-01", 12, 12, "1m"), "2027-09-30", "late", "2027-10-31", "2027-09-30", "-"],
    ["the same in days", tacit("2026-11-01", 12, 12, "30d"), "2027-10-01", "late", "2027-10-31", "2027-10-01", "-"],

    ["express: decision due", expressly, "2026-08-24", "decisionDue", "2026-12-31", "2026-09-30", "-"],
    ["express: late", expressly, "2026-08-25", "late", "2026-12-31", "2026-09-30", "-"],
    ["express: too late, it will end", expressly, "2026-10-01", "inForce", "2026-12-31", "2026-09-30", "-"],
    ["express: its last day", expressly, "2026-12-31", "inForce", "2026-12-31", "2026-09-30", "-"],
    ["express: ended", expressly, "2027-01-01", "ended", "2026-12-31", "2026-09-30", "-"],
    ["none: before the start", once, "2025-12-31", "upcoming", "2026-12-31", "2026-09-30", "-"],
    ["none: its last day", once, "2026-12-31", "inForce", "2026-12-31", "2026-09-30", "-"],
    ["none: ended for long", once, "2056-01-01", "ended", "2026-12-31", "2026-09-30", "-"],

    ["open-ended, month end unless said otherwise", open("2026-01-15", "3m"), "2026-02-28", "inForce", "2026-05-31", "2026-02-28", "-"],
    ["a day later: a month later", open("2026-01-15", "3m"), "2026-03-01", "inForce", "2026-06-30", "2026-03-31", "-"],
    ["any day, in days", open("2026-01-15", "30d", "anyDay"), "2026-02-10", "inForce", "2026-03-12", "2026-02-10", "-"],
    ["any day, in months, from a month end", open("2026-01-15", "3m", "anyDay"), "2026-11-30", "inForce", "2027-02-28", "2026-11-30", "-"],
    ["any day, where February is too short", open("2026-01-15", "3m", "anyDay"), "2026-11-29", "inForce", "2027-02-28", "2026-11-30", "-"],
    ["quarter end", open("2026-01-15", "3m", "quarterEnd"), "2026-02-10", "inForce", "2026-06-30", "2026-03-31", "-"],
    ["half-year end", open("2026-01-15", "3m", "halfYearEnd"), "2026-04-01", "inForce", "2026-12-31", "2026-09-30", "-"],
    ["year end, just in time", open("2026-01-15", "3m", "yearEnd"), "2026-09-30", "inForce", "2026-12-31", "2026-09-30", "-"],
    ["year end, a day too late", open("2026-01-15", "3m", "yearEnd"), "2026-10-01", "inForce", "2027-12-31", "2027-09-30", "-"],
    ["minimum of two years", open("2026-01-01", "3m", "monthEnd", 24), "2026-02-01", "inForce", "2027-12-31", "2027-09-30", "-"],
    ["minimum ending in mid-month", open("2026-01-15", "3m", "monthEnd", 36), "2026-02-01", "inForce", "2029-01-31", "2028-10-31", "-"],
    ["minimum long over", open("2006-01-15", "1m", "monthEnd", 36), "2026-02-01", "inForce", "2026-03-31", "2026-02-28", "-"],
    ["open-ended, before the start", open("2027-01-01", "1m"), "2026-06-01", "upcoming", "2027-01-31", "2026-12-31", "-"],
  ] as const)("%s", (_, term, today, state, termEndOn, lastReceiptOn, missedOn) => {
    const dates = contractDates(term, vaud, today);
    expect([dates.state, dates.termEndOn, dates.lastReceiptOn, dates.missedOn ?? "-"]).toStrictEqual([
      state,
      termEndOn,
      lastReceiptOn,
      missedOn,
    ]);
  });

  test.each([
    // received by, canton, posted by, decided by
    ["2026-09-30", "VD", "2026-09-23", "2026-08-24", "a plain Wednesday"],
    ["2027-09-27", "VD", "2027-09-17", "2027-08-18", "Monday of the fast, then the weekend"],
    ["2027-09-27", "GE", "2027-09-20", "2027-08-21", "which is worked in Geneva"],
    ["2027-01-08", "VD", "2026-12-31", "2026-12-01", "New Year"],
    ["2027-01-08", "GE", "2026-12-30", "2026-11-30", "and 31 December in Geneva"],
    ["2027-03-08", "NE", "2027-02-26", "2027-01-27", "1 March in Neuchâtel"],
    ["2027-03-08", "VD", "2027-03-01", "2027-01-30", "which is worked in Vaud"],
    ["2027-04-05", "VD", "2027-03-25", "2027-02-23", "Easter, from Friday to Monday"],
    ["2027-04-22", "VD", "2027-04-15", "2027-03-16", "thirty days across summer time"],
    ["2028-01-02", undefined, "2027-12-24", "2027-11-24", "no canton: 26 December 2027 is a Sunday"],
  ] as const)(
    "received by %s in %s: posted by %s, decided by %s (%s)",
    (endOn, canton, sendByOn, decideByOn, _reason) => {
      const dates = contractDates(fixed("2020-01-01", endOn, "0d"), ClockSettings.parse({ canton }), "2026-01-01");
      expect(dates).toMatchObject({ sendByOn, decideByOn });
    },
  );

  test("without post nor executive time, the decision is due on the last day of reception", () => {
    const settings = ClockSettings.parse({ postalBufferDays: 0, executiveLeadDays: 0, firstReminderDays: 0 });
    const dates = contractDates(once, settings, "2026-09-30");
    expect(dates).toMatchObject({
      state: "decisionDue",
      decideByOn: "2026-09-30",
      firstReminderOn: "2026-09-30",
      daysToDecide: 0,
    });
  });
});

describe("the whole answer", () => {
  test("a tacit contract whose window is missed", () => {
    expect(contractDates(yearly, vaud, "2027-01-01")).toStrictEqual({
      state: "inForce",
      termStartOn: "2027-04-01",
      termEndOn: "2028-03-31",
      nextTermEndOn: "2029-03-31",
      missedOn: "2026-12-31",
      currentTermEndOn: "2027-03-31",
      lastReceiptOn: "2027-12-31",
      sendByOn: "2027-12-24",
      decideByOn: "2027-11-24",
      firstReminderOn: "2027-05-28",
      daysToDecide: 327,
    });
  });

  test("a written end wins over the initial length, and the difference is shown", () => {
    const term = Term.parse({ ...once, initialMonths: 24 });
    expect(contractDates(term, vaud, "2026-01-01")).toMatchObject({
      termEndOn: "2026-12-31",
      computedEndOn: "2027-12-31",
    });
    expect(contractDates(Term.parse({ ...once, initialMonths: 12 }), vaud, "2026-01-01")).not.toHaveProperty(
      "computedEndOn",
    );
  });

  test("an unsigned contract is a draft whatever the day", () => {
    for (const today of ["2025-01-01", "2026-12-01", "2030-01-01"]) {
      expect(contractDates(once, vaud, today, { signed: false }).state).toBe("draft");
    }
  });

  test("once notice is given nothing rolls any more: it ends on the agreed day", () => {
    const given = { noticeGiven: { endsOn: "2028-03-31" } };
    const before = contractDates(yearly, vaud, "2028-03-31", given);
    expect(before).toMatchObject({ state: "noticeGiven", termStartOn: "2027-04-01", termEndOn: "2028-03-31" });
    expect(before).not.toHaveProperty("nextTermEndOn");
    expect(before).not.toHaveProperty("missedOn");
    expect(contractDates(yearly, vaud, "2028-04-01", given)).toMatchObject({ state: "ended", termEndOn: "2028-03-31" });
    expect(contractDates(open("2026-01-01", "1m"), vaud, "2028-04-01", given).state).toBe("ended");
  });
});

const day = (from: string, to: string) => fc.integer({ min: parseDay(from), max: parseDay(to) }).map(writeDay);
// Drawn days often fall on the ends of months, where the traps are.
const trickyDay = (from: string, to: string) =>
  fc
    .tuple(day(from, to), fc.integer({ min: 0, max: 3 }), fc.boolean())
    .map(([drawn, shift, tricky]) =>
      tricky ? writeDay(shiftMonths(parseDay(`${drawn.slice(0, 7)}-01`), 1) - shift) : drawn,
    );
const months = fc.oneof(fc.constantFrom(1, 3, 6, 12, 24, 36, 48, 60), fc.integer({ min: 1, max: 60 }));
const notice = fc.oneof(
  fc.record({ months: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 120 })) }),
  fc.record({
    days: fc.oneof(fc.constantFrom(0, 30, 60, 90), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 3650 })),
  }),
);
const firstTerm = (startOn: string) => {
  const endOn = fc.integer({ min: 0, max: 2000 }).map((length) => addDays(startOn, length));
  return fc.oneof(
    fc.record({ initialMonths: months }),
    fc.record({ endOn }),
    fc.record({ initialMonths: months, endOn }),
  );
};
const exit = fc.constantFrom<ExitRule>("anyDay", "monthEnd", "quarterEnd", "halfYearEnd", "yearEnd");

const drawnTerm = trickyDay("1990-01-01", "2040-12-31").chain((startOn) =>
  fc
    .oneof(
      {
        weight: 3,
        arbitrary: fc
          .record({ renewalMonths: months, first: firstTerm(startOn), notice })
          .map(({ first, ...rest }) => ({ startOn, renewal: "tacit", ...first, ...rest })),
      },
      {
        weight: 1,
        arbitrary: fc
          .record({ renewal: fc.constantFrom("express", "none"), first: firstTerm(startOn), notice })
          .map(({ first, ...rest }) => ({ startOn, ...first, ...rest })),
      },
      {
        weight: 1,
        arbitrary: fc
          .record({ initialMonths: months, exit, notice }, { requiredKeys: ["notice"] })
          .map((rest) => ({ startOn, renewal: "openEnded", ...rest })),
      },
    )
    .map((term) => Term.parse(term)),
);

const drawnSettings = fc
  .record(
    {
      postalBufferDays: fc.integer({ min: 0, max: 60 }),
      executiveLeadDays: fc.integer({ min: 0, max: 365 }),
      firstReminderDays: fc.integer({ min: 0, max: 730 }),
      canton: fc.constantFrom("VD", "NE", "GE", "TI"),
    },
    { requiredKeys: [] },
  )
  .map((settings) => ClockSettings.parse(settings));

const drawnToday = trickyDay("2015-01-01", "2045-12-31");

const drawnEvents: fc.Arbitrary<ContractEvents> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      { signed: fc.boolean(), noticeGiven: fc.record({ endsOn: drawnToday }) },
      { requiredKeys: [] },
    ),
  },
);

describe("drawn contracts", () => {
  test("10,000 agree with an independent oracle on the state and every date, and fit the schema of the answer", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(drawnTerm, drawnSettings, drawnToday, drawnEvents, (term, settings, today, given) => {
        const dates = contractDates(term, settings, today, given);
        expect(dates).toStrictEqual(oracleDates(term, settings, today, given));
        expect(ContractDates.parse(dates)).toStrictEqual(dates);
      }),
      { numRuns: 10_000 },
    );
  });

  test("n renewals from the anchor are the anchor plus n periods: nothing drifts (R-23)", () => {
    const draw = [trickyDay("1990-01-01", "2040-12-31"), months, months, fc.integer({ min: 0, max: 200 })] as const;
    fc.assert(
      fc.property(...draw, (startOn, initialMonths, renewalMonths, n) => {
        const term = tacit(startOn, initialMonths, renewalMonths, "3m");
        expect(addDays(endOfTerm(term, n), 1)).toBe(addMonths(startOn, initialMonths + n * renewalMonths));
      }),
    );
  });

  test("the days follow one another, and a tacit target can always still be reached", () => {
    fc.assert(
      fc.property(drawnTerm, drawnSettings, drawnToday, (term, settings, today) => {
        const dates = contractDates(term, settings, today);
        const order = [dates.firstReminderOn, dates.decideByOn, dates.sendByOn, dates.lastReceiptOn, dates.termEndOn];
        expect(order.toSorted()).toStrictEqual(order);
        expect(dates.termStartOn <= dates.termEndOn).toBe(true);
        if (term.renewal === "tacit") {
          expect(dates.lastReceiptOn >= today).toBe(true);
          expect(dates.nextTermEndOn && dates.nextTermEndOn > dates.termEndOn).toBe(true);
          expect(dates.state).not.toBe("ended");
        }
        if (dates.missedOn)
          expect(dates.missedOn < today && dates.currentTermEndOn && dates.currentTermEndOn >= today).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("as days go by, the end that can be reached never comes closer", () => {
    fc.assert(
      fc.property(drawnTerm, drawnToday, fc.integer({ min: 0, max: 800 }), (term, today, later) => {
        const now = contractDates(term, vaud, today);
        expect(contractDates(term, vaud, addDays(today, later)).termEndOn >= now.termEndOn).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("once the executive has decided", () => {
  test.each([
    ["its day to decide", "2026-11-24", "decisionDue", "inForce"],
    ["past that day", "2026-12-01", "late", "inForce"],
    ["the first day of the next term's wait", "2027-05-28", "decisionDue", "decisionDue"],
  ])("a contract calls nobody for that term, and calls again for the next: %s", (_, today, undecided, decided) => {
    expect(contractDates(yearly, vaud, today).state).toBe(undecided);
    expect(contractDates(yearly, vaud, today, { decided: { forTermEndOn: "2027-03-31" } }).state).toBe(decided);
  });
});
