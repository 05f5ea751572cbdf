import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amendment } from "./amendment.ts";
import { compareTerms } from "./compare-terms.ts";
import type { Cost } from "./cost.ts";
import { Term } from "./term.ts";
import { costOn, rulingTerm, servicesOn, startedOn, termsVersions } from "./terms-version.ts";

const id = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, "0")}`;
const yearly = Term.parse({
  startOn: "2024-01-01",
  renewal: "tacit",
  initialMonths: 12,
  renewalMonths: 12,
  notice: { months: 3 },
});
const longer = Term.parse({ ...yearly, startOn: "2026-01-01", initialMonths: 36 });
const amendment = (number: number, signedOn: string, changes: Partial<Amendment> = {}): Amendment => ({
  id: id("amd", number),
  number,
  title: `Avenant ${number}`,
  signedOn,
  effectiveOn: signedOn,
  ...changes,
});
const [mail, backup] = [id("srv", 1), id("srv", 2)];
const contract = {
  term: yearly,
  signedOn: "2023-12-01",
  serviceIds: [mail],
  costs: [{ fromOn: "2024-01-01", annualCostCents: 100_00, reason: "signed" as const }],
  amendments: [
    amendment(1, "2025-03-01", { serviceIds: [mail, backup], effectiveOn: "2025-04-01", annualCostCents: 150_00 }),
    amendment(2, "2025-11-15", { term: longer, effectiveOn: "2026-01-01" }),
  ],
};

describe("the terms of an amended contract", () => {
  it("are one more version each time: what an amendment does not name stays", () => {
    expect(termsVersions(contract)).toEqual([
      {
        number: 0,
        signedOn: "2023-12-01",
        effectiveOn: "2024-01-01",
        term: yearly,
        annualCostCents: 100_00,
        serviceIds: [mail],
      },
      {
        number: 1,
        title: "Avenant 1",
        signedOn: "2025-03-01",
        effectiveOn: "2025-04-01",
        term: yearly,
        annualCostCents: 150_00,
        serviceIds: [mail, backup],
      },
      {
        number: 2,
        title: "Avenant 2",
        signedOn: "2025-11-15",
        effectiveOn: "2026-01-01",
        term: longer,
        annualCostCents: 150_00,
        serviceIds: [mail, backup],
      },
    ]);
  });

  it.each([
    ["2025-11-14", yearly],
    ["2025-11-15", longer],
    ["2030-01-01", longer],
  ])("rule from the day they are signed: on %s", (day, term) => expect(rulingTerm(contract, day)).toBe(term));

  it.each([
    ["2025-03-31", [mail]],
    ["2025-04-01", [mail, backup]],
  ])("cover other services from the day they take effect: on %s", (day, services) =>
    expect(servicesOn(contract, day)).toEqual(services),
  );

  it("leave the day the contract began, whatever an amendment's term says; a contract without term has none", () => {
    expect(startedOn(contract)).toBe("2024-01-01");
    expect(startedOn({ amendments: [] })).toBeUndefined();
    expect(rulingTerm({ amendments: [] }, "2026-01-01")).toBeUndefined();
    expect(startedOn({ amendments: [amendment(1, "2025-11-15", { term: longer })] })).toBe("2026-01-01");
  });

  it("follow the order of signature, however they were entered; of two of one day the later number holds", () => {
    const other = Term.parse({ ...longer, initialMonths: 24 });
    const entered = [amendment(1, "2026-05-01", { term: longer }), amendment(2, "2026-02-01", { term: other })];
    expect(rulingTerm({ term: yearly, amendments: entered }, "2026-03-01")).toBe(other);
    expect(rulingTerm({ term: yearly, amendments: entered }, "2026-06-01")).toBe(longer);
    const sameDay = [amendment(1, "2026-05-01", { term: longer }), amendment(2, "2026-05-01", { term: other })];
    expect(rulingTerm({ term: yearly, amendments: sameDay }, "2026-06-01")).toBe(other);
  });
});

describe("two versions compared", () => {
  it("say field by field what changed, and nothing of what did not", () => {
    const [first, second, third] = termsVersions(contract);
    if (!first || !second || !third) throw new Error("three versions are there");
    expect(compareTerms(first, first)).toEqual([]);
    expect(compareTerms(first, second)).toEqual([
      { field: "annualCostCents", before: 100_00, after: 150_00 },
      { field: "serviceIds", before: [mail], after: [mail, backup] },
    ]);
    expect(compareTerms(second, third)).toEqual([
      { field: "startOn", before: "2024-01-01", after: "2026-01-01" },
      { field: "initialMonths", before: 12, after: 36 },
    ]);
  });

  it("say the same backwards, with the sides exchanged, and do not mind the order of services", () => {
    const [first, , third] = termsVersions(contract);
    if (!first || !third) throw new Error("three versions are there");
    const forth = compareTerms(first, third);
    expect(compareTerms(third, first)).toEqual(
      forth.map(({ field, before, after }) => ({ field, before: after, after: before })),
    );
    expect(compareTerms(third, { ...third, serviceIds: third.serviceIds.toReversed() })).toEqual([]);
  });
});

describe("the cost on a day", () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
  const costs = fc
    .uniqueArray(fc.tuple(day, fc.nat(1_000_000)), { selector: ([on]) => on, maxLength: 12 })
    .map((pairs) =>
      pairs
        .map(([fromOn, annualCostCents]): Cost => ({ fromOn, annualCostCents, reason: "signed" }))
        .sort((a, b) => a.fromOn.localeCompare(b.fromOn)),
    );

  it("is the last that has begun, for every history and day", () => {
    fc.assert(
      fc.property(costs, day, (history, on) => {
        let expected: Cost | undefined;
        for (const cost of history) if (cost.fromOn <= on) expected = cost;
        expect(costOn({ costs: history }, on)).toEqual(expected);
      }),
    );
  });
});
