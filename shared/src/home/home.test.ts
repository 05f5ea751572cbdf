import { describe, expect, it } from "vitest";
import { composeAgenda } from "../agenda/agenda.ts";
import { isBindingKind, isDeadlineKind } from "../agenda/agenda-kind.ts";
import type { Case } from "../case/case.ts";
import { openCase } from "../case/open-case.ts";
import { unproposedContracts } from "../case/unproposed-contracts.ts";
import { testCommune } from "../commune/test-commune.ts";
import { awaitsDecision } from "../contract/awaits-decision.ts";
import type { Contract } from "../contract/contract.ts";
import { viewContract } from "../contract/contract-view.ts";
import { testContract } from "../contract/test-contract.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import type { Role } from "../member/role.ts";
import { composeHome } from "./home.ts";

const commune = testCommune();
// The decision about the test contract is due in the weeks before its notice of 30 September.
const today = "2026-08-03";
const due = testContract();
const { term: _, ...withoutTerm } = testContract({ id: `ctr_${"1".repeat(26)}`, title: "Téléphonie" });
const incomplete: Contract = {
  ...withoutTerm,
  openTerm: { startOn: "2026-01-01", initialMonths: 12, notice: { months: 3 } },
};
const caseId = `cas_${"0".repeat(26)}`;
const personId = `per_${"0".repeat(26)}`;
const underWay: Case = openCase(
  { origin: "window", proposal: { outcome: "renew", reasons: "Rien à redire" } },
  { contractId: due.id, vendorId: due.vendorId, outcomes: ["renew", "terminate"] },
  caseId,
  { personId, roles: ["contractOfficer"], at: `${today}T08:00:00.000Z` },
);
const register = (cases: Case[] = [], contracts: Contract[] = [due, incomplete]): Portfolio => ({
  vendors: [],
  services: [],
  contracts,
  evaluations: [],
  actions: [],
  risks: [],
  cases,
});
const homeOf = (role: Role, cases: Case[] = []) =>
  composeHome(register(cases), commune, today, { roles: [role], members: [] });

describe("a contract stands as to be decided wherever one looks", () => {
  it("is among those without proposal until there is one", () => {
    expect(unproposedContracts(register(), commune, today)).toMatchObject([
      { contractId: due.id, annualCostCents: 1200_00 },
    ]);
    expect(unproposedContracts(register([underWay]), commune, today)).toEqual([]);
    expect(unproposedContracts(register([{ ...underWay, status: "cancelled" }]), commune, today)).toHaveLength(1);
  });

  it("is not once it is decided of, ended or archived", () => {
    const decided = { caseId, outcome: "renew", on: today, forTermEndOn: "2026-12-31" } as const;
    for (const changes of [{ decided }, { archivedOn: today }])
      expect(unproposedContracts(register([], [testContract(changes)]), commune, today)).toEqual([]);
    const view = (contract: Contract) =>
      viewContract(contract, { vendorName: "", papers: { documents: [], serviceLevels: [] } }, commune, today);
    expect([due, testContract({ decided }), incomplete].map((contract) => awaitsDecision(view(contract)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the first page asks of each only what they may do", () => {
  it("asks whoever keeps the register to propose and to complete, saying what is missing", () => {
    const home = homeOf("contractOfficer");
    expect(home.waiting.map(({ kind }) => kind).sort()).toEqual(["decision", "missingNotice"]);
    expect(home.unwatched).toEqual({ count: 1, missing: ["renewal"] });
  });

  it("only counts it for the executive, who decides once there is a proposal", () => {
    expect(homeOf("executive")).toMatchObject({ waiting: [], unproposed: 1, unwatched: { count: 1 } });
    expect(homeOf("executive", [underWay])).toMatchObject({ cases: [{ id: caseId }], waiting: [], unproposed: 0 });
  });
});

describe("the strip of the year", () => {
  it("counts what the agenda counts: what lies ahead, and how much of it a right depends on", () => {
    const { months } = homeOf("contractOfficer");
    const agenda = composeAgenda(register(), commune, today).months.map(({ month, items }) => {
      const own = items.filter(({ kind }) => isDeadlineKind(kind));
      return { month, count: own.length, binding: own.filter(({ kind }) => isBindingKind(kind)).length };
    });
    expect(months).toEqual(agenda);
    expect(months.filter(({ count }) => count > 0)).not.toEqual([]);
  });

  it("leaves out what is late, and tells a person apart what they are asked for already", () => {
    const late = (role: Role, cases: Case[] = []) =>
      composeHome(register(cases, [due]), commune, "2026-09-29", { roles: [role], members: [] }).late;
    expect(late("executive")).toEqual({ count: 1, elsewhere: 1 });
    expect(late("executive", [underWay])).toEqual({ count: 1, elsewhere: 0 });
  });
});
