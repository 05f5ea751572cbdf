import { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { contractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { describe, expect, it } from "vitest";
import { lifeOf } from "./life-of.ts";

const today = "2026-11-23";
const settings = ClockSettings.parse({});
const tacit: Term = {
  renewal: "tacit",
  startOn: "2023-01-01",
  initialMonths: 24,
  renewalMonths: 12,
  notice: { months: 1 },
};
const view = (more: Partial<ContractView> = {}): ContractView => ({
  id: "ctr_1",
  version: 1,
  createdAt: "2026-01-01T00:00:00.000Z",
  vendorId: "vnd_1",
  vendorName: "Hélios",
  reference: "1",
  title: "Messagerie",
  serviceIds: [],
  isFramework: false,
  term: tacit,
  rulingTerm: tacit,
  dates: contractDates(tacit, settings, today),
  state: "inForce",
  signedOn: "2022-12-01",
  costs: [],
  clauses: [],
  amendments: [],
  completeness: 50,
  ...more,
});
const kindsOf = (contract: ContractView) => lifeOf(contract, today).map(({ kind }) => kind);

describe("the life of a contract", () => {
  it("comes in the order of the calendar, whatever it is made of", () => {
    const days = lifeOf(view(), today).map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
  });

  it("begins with the signature, tells each tacit renewal, and goes on with what is to come", () => {
    expect(kindsOf(view()).slice(0, 4)).toEqual(["signed", "started", "renewed", "renewed"]);
    expect(kindsOf(view())).toContain("termEndOn");
  });

  it("tells an amendment, the day it holds from, and its cost once", () => {
    const life = kindsOf(
      view({
        amendments: [
          {
            id: "amd_1",
            number: 1,
            title: "Prix",
            signedOn: "2025-05-01",
            effectiveOn: "2025-07-01",
            annualCostCents: 2,
          },
        ],
        costs: [
          { fromOn: "2023-01-01", annualCostCents: 1, reason: "signed" },
          { fromOn: "2025-07-01", annualCostCents: 2, reason: "amendment" },
        ],
      }),
    );
    expect(life.filter((kind) => kind === "amended" || kind === "amendmentHolds")).toHaveLength(2);
    expect(life).not.toContain("costChanged");
  });

  it("waits for no decision that was taken, and for no notice where it is renewed", () => {
    const decided = { caseId: "cas_1", outcome: "renew", on: "2026-10-01", forTermEndOn: "2199-12-31" } as const;
    const life = kindsOf(view({ decided }));
    expect(life).toContain("decided");
    expect(life).not.toContain("decideByOn");
    expect(life).not.toContain("sendByOn");
    expect(kindsOf(view({ decided: { ...decided, outcome: "terminate" } }))).toContain("sendByOn");
  });

  it("has what is recorded even where the term is not known", () => {
    const { term: _term, rulingTerm: _ruling, dates: _dates, ...open } = view();
    expect(kindsOf(open)).toEqual(["signed"]);
    expect(kindsOf({ ...open, openTerm: { endOn: "2026-12-31" } })).toEqual(["signed", "termEndOn"]);
  });
});
