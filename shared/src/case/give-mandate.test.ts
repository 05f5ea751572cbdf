import { describe, expect, it } from "vitest";
import type { Case } from "./case.ts";
import type { CaseOutcome } from "./case-outcome.ts";
import { giveMandate } from "./give-mandate.ts";
import { openCase } from "./open-case.ts";
import type { Act } from "./take-step.ts";

const today = "2027-03-01";
const id = (kind: string) => `${kind}_${"0".repeat(26)}`;
const act = (role: "contractOfficer" | "executive"): Act => ({
  personId: id("per"),
  roles: [role],
  at: `${today}T08:00:00.000Z`,
});
const outcomes: CaseOutcome[] = ["renew", "terminate"];
const proposed = (): Case =>
  openCase(
    { origin: "window", proposal: { outcome: "renew", reasons: "Rien à redire" } },
    { contractId: id("ctr"), vendorId: id("vnd"), outcomes },
    id("cas"),
    act("contractOfficer"),
  );
const decide = (meetingOn: string, outcome: CaseOutcome = "terminate") =>
  giveMandate(proposed(), { outcome, meetingOn, reference: "M-1" }, { outcomes, today }, act("executive"));

describe("a decision of the executive", () => {
  it("may differ from what was proposed, and is written down for the contract", () => {
    const { after, decided } = decide(today);
    expect(after).toMatchObject({ status: "mandated", mandate: { outcome: "terminate", meetingOn: today } });
    expect(decided).toEqual({ caseId: id("cas"), outcome: "terminate", on: today, forTermEndOn: today });
  });

  it("is none before the meeting has taken place", () => {
    expect(() => decide("2027-03-02")).toThrow(
      expect.objectContaining({ code: "request.invalid", faults: [{ pointer: "/meetingOn", reason: "notYet" }] }),
    );
  });

  it("is none where the contract does not allow it", () => {
    expect(() => decide(today, "renegotiate")).toThrow(expect.objectContaining({ code: "case.outcomeImpossible" }));
  });
});
