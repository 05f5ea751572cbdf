import { describe, expect, it } from "vitest";
import { clauseCatalogue } from "../clause/catalogue.ts";
import { amendContract } from "./amend-contract.ts";
import { maxAmendments, maxServices } from "./amendment.ts";
import { Contract, ContractDraft } from "./contract.ts";
import { maxCosts } from "./cost.ts";
import { testContract } from "./test-contract.ts";

const id = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, "0")}`;
// Three bytes in UTF-8: the most that one character of a JavaScript string takes.
const wide = (length: number) => "語".repeat(length);
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const term = {
  startOn: "2026-01-01",
  renewal: "tacit" as const,
  initialMonths: 600,
  endOn: "2026-12-31",
  renewalMonths: 600,
  notice: { days: 3650 },
};
const serviceIds = Array.from({ length: maxServices }, (_, n) => id("srv", n));
const decision = { on: "2026-01-01", reference: wide(80) };
const caseId = id("cas", 0);

const largest = {
  id: id("ctr", 0),
  version: 999_999,
  createdAt: "2025-12-01T08:00:00.000Z",
  vendorId: id("vnd", 0),
  reference: wide(40),
  title: wide(120),
  serviceIds,
  frameworkId: id("ctr", 1),
  term,
  openTerm: term,
  signedOn: "2025-12-01",
  signatories: { commune: wide(120), vendor: wide(120) },
  decision,
  account: wide(40),
  costs: Array.from({ length: maxCosts }, (_, n) => ({
    fromOn: day(n),
    annualCostCents: 100_000_000_00,
    reason: "indexation",
    note: wide(80),
  })),
  indexation: { index: "fixed", percentHundredths: 5000, everyMonths: 120, note: wide(200) },
  clauses: Array.from({ length: 60 }, (_, n) => ({
    clauseId: `own-${"a".repeat(34)}${String(n).padStart(2, "0")}`,
    status: "notApplicable",
    article: wide(40),
    documentId: id("doc", n),
    note: wide(120),
  })),
  thresholds: [730, 729, 728, 727, 726, 725, 724, 723, 722, 721],
  ownerId: id("per", 0),
  note: wide(2000),
  amendments: Array.from({ length: maxAmendments }, (_, n) => ({
    id: id("amd", n),
    number: n,
    title: wide(120),
    signedOn: "2026-01-01",
    effectiveOn: "2026-01-01",
    decision,
    term,
    annualCostCents: 100_000_000_00,
    serviceIds,
    note: wide(240),
    documentId: id("doc", n),
  })),
  archivedOn: "2026-01-01",
  decided: { caseId, outcome: "renegotiate", on: "2026-01-01", forTermEndOn: "2026-01-01", executedOn: "2026-01-01" },
  noticeGiven: { caseId, endsOn: "2026-01-01", sentOn: "2026-01-01", receivedOn: "2026-01-01" },
};

describe("the largest contract there can be (R-37)", () => {
  it("stays below 350 KB, and so does the audit row of a change, which holds it twice", () => {
    const bytes = Buffer.byteLength(JSON.stringify(Contract.parse(largest)));
    expect(bytes).toBeGreaterThan(100_000);
    expect(2 * bytes).toBeLessThan(350_000);
  });

  it("is the largest: one more of anything, or one character more, is refused", () => {
    const longer = (changes: object) => Contract.safeParse({ ...largest, ...changes }).success;
    expect(longer({})).toBe(true);
    const more = <T>(list: readonly T[]) => [...list, ...list.slice(0, 1)];
    expect(longer({ costs: [...largest.costs, { ...largest.costs[0], fromOn: day(300) }] })).toBe(false);
    expect(longer({ amendments: more(largest.amendments) })).toBe(false);
    expect(longer({ clauses: [...largest.clauses, { ...largest.clauses[0], clauseId: "scope" }] })).toBe(false);
    expect(longer({ serviceIds: [...serviceIds, id("srv", 99)] })).toBe(false);
    for (const [field, max] of [
      ["title", 120],
      ["note", 2000],
      ["reference", 40],
      ["account", 40],
    ] as const)
      expect(longer({ [field]: wide(max + 1) })).toBe(false);
  });

  it("has room for the whole catalogue and a commune's own clauses", () =>
    expect(clauseCatalogue.ids.length + 30).toBeLessThanOrEqual(60));
});

describe("a contract that makes no sense is refused, with the field", () => {
  const draft = { vendorId: id("vnd", 0), reference: "C-1", title: "Logiciel" };
  const refusalsOf = (changes: object) =>
    ContractDraft.safeParse({ ...draft, ...changes }).error?.issues.map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );
  const cost = { fromOn: "2026-01-01", annualCostCents: 1, reason: "signed" };

  it("but nothing more than vendor, reference and title is needed", () => expect(refusalsOf({})).toBeUndefined());
  it.each([
    ["a term both known and not", { term, openTerm: {} }, "openTerm: contract.openTerm.known"],
    [
      "a framework under a framework",
      { isFramework: true, frameworkId: id("ctr", 1) },
      "frameworkId: contract.framework.nested",
    ],
    ["two costs from one day", { costs: [cost, cost] }, "costs.1.fromOn: contract.cost.sameDay"],
    [
      "a fixed indexation without percentage",
      { indexation: { index: "fixed", everyMonths: 12 } },
      "indexation.percentHundredths: required",
    ],
    [
      "a clause checked twice",
      {
        clauses: [
          { clauseId: "scope", status: "present" },
          { clauseId: "scope", status: "absent" },
        ],
      },
      "clauses.1.clauseId: contract.clause.twice",
    ],
  ])("%s", (_, changes, refusal) => expect(refusalsOf(changes)).toEqual([refusal]));

  it("costs are kept in order of their days", () => {
    const costs = [{ ...cost, fromOn: "2027-01-01" }, cost];
    expect(ContractDraft.parse({ ...draft, costs }).costs.map(({ fromOn }) => fromOn)).toEqual([
      "2026-01-01",
      "2027-01-01",
    ]);
  });
});

describe("an amendment", () => {
  const draft = { title: "Avenant", signedOn: "2026-05-01", effectiveOn: "2026-07-01", annualCostCents: 5 };
  const given = { id: id("amd", 1), today: "2026-06-01" };
  const refusalOf = (changes: object, contract = testContract()) => {
    try {
      amendContract(contract, { ...draft, ...changes }, given);
      return undefined;
    } catch (error) {
      return [Object(error).code, ...Object(error).faults.map(({ reason }: { reason: string }) => reason)];
    }
  };

  it("adds its cost to the history from its day, and loses nothing", () => {
    const before = testContract();
    const after = amendContract(before, draft, given);
    expect(after.costs).toEqual([...before.costs, { fromOn: "2026-07-01", annualCostCents: 5, reason: "amendment" }]);
    expect(after.amendments).toEqual([{ ...draft, id: given.id, number: 1 }]);
    expect({ ...after, costs: before.costs, amendments: [] }).toEqual(before);
    expect(
      amendContract(after, { ...draft, effectiveOn: "2026-01-01" }, given).costs.map(({ fromOn }) => fromOn),
    ).toEqual(["2026-01-01", "2026-07-01"]);
  });

  it("with a new term needs what the executive decided", () => {
    expect(refusalOf({ term })).toEqual(["case.noMandate"]);
    expect(refusalOf({ term, decision: { reference: "2026-44" } })).toBeUndefined();
    const mandated = (outcome: "renew" | "terminate") =>
      testContract({ decided: { caseId, outcome, on: "2026-04-01", forTermEndOn: "2026-12-31" } });
    expect(refusalOf({ term }, mandated("renew"))).toBeUndefined();
    expect(refusalOf({ term }, mandated("terminate"))).toEqual(["case.noMandate"]);
  });

  it.each([
    ["signed tomorrow", { signedOn: "2026-06-02" }, ["request.invalid", "contract.amendment.future"]],
    ["older than its contract", { signedOn: "2025-11-30" }, ["request.invalid", "contract.amendment.beforeContract"]],
    ["that changes nothing", { annualCostCents: undefined }, ["request.invalid", "contract.amendment.changesNothing"]],
  ])("%s is refused", (_, changes, refusal) => expect(refusalOf(changes)).toEqual(refusal));

  it("of a draft, or beyond what the history holds, is refused", () => {
    expect(refusalOf({}, testContract({ signedOn: undefined }))).toEqual(["contract.notSigned"]);
    const amendments = Array.from({ length: maxAmendments }, (_, n) => ({ ...draft, id: id("amd", n), number: n + 1 }));
    expect(refusalOf({}, testContract({ amendments }))).toEqual(["contract.historyFull"]);
  });
});
