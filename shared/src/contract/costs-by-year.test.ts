import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../time/plain-date.ts";
import type { Contract } from "./contract.ts";
import { CostsQuery, costsByYear, yearsOf } from "./costs-by-year.ts";
import { Term } from "./term.ts";
import { testContract } from "./test-contract.ts";

const caseId = `cas_${"0".repeat(26)}`;
const vendors = [{ id: testContract().vendorId, name: "Bitwerk" }];
const signed = (fromOn: string, annualCostCents: number, reason: Contract["costs"][number]["reason"] = "signed") => ({
  fromOn,
  annualCostCents,
  reason,
});
const yearsFrom = (contract: Contract, today: string, from = 2026, to = 2028) =>
  costsByYear({ vendors, contracts: [contract] }, { from, to }, today).years.map(
    ({ year, spentCents, forecastCents }) => [year, spentCents, forecastCents],
  );
const express = Term.parse({ startOn: "2026-01-01", renewal: "express", initialMonths: 18, notice: { months: 3 } });

describe("costs by year: the rule, row by row, worked out by hand", () => {
  it("a tacit contract goes on; up to today it is spent, after today forecast", () =>
    expect(yearsFrom(testContract(), "2026-12-31")).toEqual([
      [2026, 1200_00, 0],
      [2027, 0, 1200_00],
      [2028, 0, 1200_00],
    ]));

  it("a year in progress is split by days: 73 of 365", () =>
    expect(yearsFrom(testContract(), "2026-03-14", 2026, 2026)).toEqual([[2026, 240_00, 960_00]]));

  it("a leap year has 366 days", () =>
    expect(yearsFrom(testContract({ costs: [signed("2026-01-01", 366_00)] }), "2028-01-01", 2028, 2028)).toEqual([
      [2028, 1_00, 365_00],
    ]));

  it("a contract that needs an express renewal ends with its term", () =>
    expect(yearsFrom(testContract({ term: express, costs: [signed("2026-01-01", 365_00)] }), "2026-06-30")).toEqual([
      [2026, 181_00, 184_00],
      [2027, 0, 181_00],
      [2028, 0, 0],
    ]));

  it.each([
    ["given notice", { noticeGiven: { caseId, endsOn: "2026-12-31", sentOn: "2026-08-01" } }],
    [
      "decided to end",
      { decided: { caseId, outcome: "terminate" as const, on: "2026-06-01", forTermEndOn: "2026-12-31" } },
    ],
    [
      "decided to let expire",
      { decided: { caseId, outcome: "letExpire" as const, on: "2026-06-01", forTermEndOn: "2026-12-31" } },
    ],
  ])("what is %s stops there", (_, changes) =>
    expect(yearsFrom(testContract(changes), "2026-06-30").slice(1)).toEqual([
      [2027, 0, 0],
      [2028, 0, 0],
    ]),
  );

  it("a price that changes within the year counts from its day, an announced one too", () =>
    expect(
      yearsFrom(
        testContract({ costs: [signed("2026-01-01", 365_00), signed("2027-07-02", 730_00, "announced")] }),
        "2026-12-31",
      ),
    ).toEqual([
      [2026, 365_00, 0],
      [2027, 0, 182_00 + 183 * 2_00],
      [2028, 0, 730_00],
    ]));

  it("fixed indexation is reckoned ahead, from the last known price on, compounded, never backwards", () => {
    const indexation = { index: "fixed" as const, percentHundredths: 1000, everyMonths: 12 };
    expect(yearsFrom(testContract({ indexation }), "2026-12-31", 2026, 2029)).toEqual([
      [2026, 1200_00, 0],
      [2027, 0, 1320_00],
      [2028, 0, 1452_00],
      [2029, 0, 1597_20],
    ]);
    // Entered once in 2020 and never touched: what was not recorded is not made up.
    const old = testContract({ costs: [signed("2020-01-01", 1200_00)], indexation });
    expect(yearsFrom(old, "2026-12-31", 2026, 2027)).toEqual([
      [2026, 1200_00, 0],
      [2027, 0, 1320_00],
    ]);
  });

  it.each(["cpi", "wages", "other"] as const)("an index (%s) is not guessed", (index) =>
    expect(
      yearsFrom(testContract({ indexation: { index, everyMonths: 12, percentHundredths: 200 } }), "2026-12-31")[1],
    ).toEqual([2027, 0, 1200_00]),
  );

  it("a draft never counts; an archived contract did cost", () => {
    expect(yearsFrom({ ...testContract(), signedOn: undefined }, "2026-12-31").flat()).not.toContain(1200_00);
    expect(yearsFrom(testContract({ archivedOn: "2028-01-01" }), "2026-12-31")[0]).toEqual([2026, 1200_00, 0]);
  });

  it("says how many binding contracts have no known cost, and adds up vendors, the dearest first", () => {
    const other = { ...testContract({ costs: [signed("2026-01-01", 9_000_00)] }), vendorId: "vnd_other" };
    const page = costsByYear(
      {
        vendors: [...vendors, { id: "vnd_other", name: "Autre" }],
        contracts: [testContract(), other, testContract({ costs: [] })],
      },
      { from: 2026, to: 2026 },
      "2026-12-31",
    );
    expect(page.unknown).toBe(1);
    expect(page.years[0]?.vendors.map(({ vendorName, spentCents }) => [vendorName, spentCents])).toEqual([
      ["Autre", 9_000_00],
      ["Bitwerk", 1200_00],
    ]);
    expect(page.years[0]?.spentCents).toBe(10_200_00);
  });
});

describe("costs by year, whatever the history", () => {
  const day = fc.integer({ min: 0, max: 3650 }).map((n) => addDays("2022-01-01", n));
  const history = fc
    .uniqueArray(fc.tuple(day, fc.integer({ min: 0, max: 10_000_000 })), {
      selector: ([on]) => on,
      minLength: 1,
      maxLength: 8,
    })
    .map((pairs) =>
      pairs.map(([fromOn, cents]) => signed(fromOn, cents)).sort((a, b) => a.fromOn.localeCompare(b.fromOn)),
    );

  it("equals adding up every single day", () => {
    fc.assert(
      fc.property(history, day, fc.integer({ min: 2022, max: 2031 }), (costs, today, year) => {
        const contract = testContract({
          term: Term.parse({ ...express, startOn: "2022-05-01", initialMonths: 70 }),
          costs,
        });
        const isLeap = year % 4 === 0;
        const sums = { spent: 0, forecast: 0 };
        for (let on = `${year}-01-01`; on.startsWith(String(year)); on = addDays(on, 1)) {
          const cents = costs.findLast(({ fromOn }) => fromOn <= on)?.annualCostCents ?? 0;
          if (on >= "2022-05-01" && on <= "2028-02-29") sums[on <= today ? "spent" : "forecast"] += cents;
        }
        const days = isLeap ? 366 : 365;
        const expected = [[year, Math.round(sums.spent / days), Math.round(sums.forecast / days)]];
        expect(yearsFrom(contract, today, year, year)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change in sum when today moves, but for a centime of rounding a contract", () => {
    fc.assert(
      fc.property(history, day, day, (costs, one, other) => {
        const sumAt = (today: string) =>
          yearsFrom(testContract({ costs }), today, 2022, 2031).map(([, spent = 0, forecast = 0]) => spent + forecast);
        for (const [index, sum] of sumAt(one).entries())
          expect(Math.abs(sum - (sumAt(other)[index] ?? 0))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

it("the years asked for are at most twenty, and five around today unless said", () => {
  expect(yearsOf({}, "2026-11-23")).toEqual({ from: 2024, to: 2029 });
  expect(yearsOf({ from: 2020 }, "2026-11-23")).toEqual({ from: 2020, to: 2025 });
  expect(yearsOf({ to: 2020 }, "2026-11-23")).toEqual({ from: 2015, to: 2020 });
  expect(CostsQuery.safeParse({ from: "2000", to: "2019" }).success).toBe(true);
  for (const query of [{ from: "2000", to: "2020" }, { from: "2027", to: "2026" }, { from: "x" }])
    expect(CostsQuery.safeParse(query).success).toBe(false);
});

describe("a contract of which nobody knows whether it goes on", () => {
  const open = (openTerm: Contract["openTerm"], changes: Partial<Contract> = {}) => {
    const { term: _, ...contract } = testContract({ ...changes, costs: [signed("2026-01-01", 1200_00)] });
    return { ...contract, ...(openTerm && { openTerm }) };
  };
  const unsureIn = (...contracts: Contract[]) =>
    costsByYear({ vendors, contracts }, { from: 2026, to: 2030 }, "2026-11-23").unsure;

  it("is named with its cost where it stops counting at its written end", () =>
    expect(unsureIn(open({ endOn: "2028-06-30" }), open({ endOn: "2027-12-31", renewal: "tacit" }))).toEqual({
      contracts: 2,
      annualCostCents: 2400_00,
      afterYear: 2027,
    }));

  it.each([
    ["known to end by itself", open({ endOn: "2027-12-31", renewal: "none" })],
    ["still bound in the last year asked for", open({ endOn: "2030-12-31" })],
    ["without a written end", open({ startOn: "2026-01-01" })],
    ["archived", open({ endOn: "2027-12-31" }, { archivedOn: "2026-10-01" })],
    ["of known term", testContract()],
  ])("is not where it is %s", (_, contract) => expect(unsureIn(contract)).toBeUndefined());
});
