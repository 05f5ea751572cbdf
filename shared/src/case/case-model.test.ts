import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Contract } from "../contract/contract.ts";
import { Refusal } from "../errors.ts";
import type { CommuneRole } from "../member/role.ts";
import { cancelCase } from "./cancel-case.ts";
import type { Case } from "./case.ts";
import { CaseOutcome } from "./case-outcome.ts";
import { CaseStatus, CaseStep, caseTransitions, isCaseOpen, stepFrom } from "./case-status.ts";
import { checkExit } from "./check-exit.ts";
import { confirmExecution } from "./confirm-execution.ts";
import { executeMandate } from "./execute-mandate.ts";
import { giveMandate } from "./give-mandate.ts";
import { openCase } from "./open-case.ts";
import { endsContract } from "./outcomes-for.ts";
import { proposeOutcome } from "./propose-outcome.ts";
import { sendBack } from "./send-back.ts";
import { type Act, takeStep } from "./take-step.ts";
import { nextStep } from "./waits-for.ts";

const id = (prefix: string) => `${prefix}_${"0".repeat(26)}`;
const today = "2027-03-01";
const contract = Contract.parse({
  id: id("ctr"),
  version: 1,
  createdAt: "2027-01-01T00:00:00.000Z",
  vendorId: id("vnd"),
  reference: "C-1",
  title: "Messagerie",
  signedOn: "2025-12-01",
  term: { startOn: "2026-01-01", renewal: "tacit", initialMonths: 12, renewalMonths: 12, notice: { months: 3 } },
  amendments: [{ id: id("amd"), number: 1, title: "Avenant", signedOn: today, effectiveOn: today }],
});
const roles = ["communeAdmin", "contractOfficer", "itContact", "executive", "reader"] as const satisfies CommuneRole[];

const actBy = (role: CommuneRole, minute: number): Act => ({
  personId: id("per"),
  roles: [role],
  at: new Date(Date.parse("2027-03-01T08:00:00.000Z") + minute * 60_000).toISOString(),
});

/** One step as the API would take it, with sound words; the refusal's code, or the case after it. */
const take = (before: Case, step: CaseStep, outcome: CaseOutcome, act: Act): Case | string => {
  const outcomes = CaseOutcome.options;
  try {
    switch (step) {
      case "propose":
        return proposeOutcome(before, { outcome, reasons: "Motifs" }, outcomes, act);
      case "mandate":
        return giveMandate(before, { outcome, meetingOn: today, reference: "M-1" }, { outcomes, today }, act).after;
      case "sendBack":
        return sendBack(before, { reasons: "Chiffrez" }, act);
      case "makeLetter":
        return takeStep(before, "makeLetter", "mandated", act);
      case "execute":
        return executeMandate(
          before,
          { sentOn: today },
          { contract, term: contract.term, postalBufferDays: 7, today },
          act,
        ).after;
      case "confirm":
        return confirmExecution(before, { on: today }, today, act);
      case "checkExit":
        return checkExit(before, { items: [{ key: "dataReturned", doneOn: today }] }, today, act);
      case "cancel":
        return cancelCase(before, { reason: "Sans objet" }, act);
    }
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

const commands = fc.array(
  fc.record({
    step: fc.constantFrom(...CaseStep.options),
    role: fc.constantFrom(...roles),
    outcome: fc.constantFrom(...CaseOutcome.options),
  }),
  { maxLength: 25 },
);

describe("the life of a case, over any sequence of steps by anybody", () => {
  it("takes exactly the steps the table has, refuses the others with 409 or 403, and never changes what it refuses", async () => {
    await fc.assert(
      fc.property(commands, (sequence) => {
        const subject = { contractId: contract.id, vendorId: contract.vendorId, outcomes: CaseOutcome.options };
        let now = openCase({ origin: "window" }, subject, id("cas"), actBy("contractOfficer", 0));
        for (const [index, { step, role, outcome }] of sequence.entries()) {
          const before = structuredClone(now);
          const rule = stepFrom(now.status, step);
          const answer = take(now, step, outcome, actBy(role, index + 1));
          expect(now).toEqual(before);
          if (typeof answer === "string") {
            const isPremature = step === "execute" || step === "makeLetter";
            const wrong =
              isPremature && (now.status === "open" || now.status === "proposed") ? "case.noMandate" : "case.wrongStep";
            if (!rule) expect(answer).toBe(wrong);
            else if (!rule.by.includes(role)) expect(answer).toBe("role.missing");
            // The checklist is of contracts that end only.
            else expect([step, before.exit.length]).toEqual(["checkExit", 0]);
            continue;
          }
          expect(rule?.to).toContain(answer.status);
          expect(rule?.by).toContain(role);
          now = answer;
          // Nothing is carried out that was not decided, and only the executive decides.
          if (now.execution || now.letter || now.status === "executed") expect(now.mandate).toBeDefined();
          if (now.status === "mandated")
            expect(now.history.findLast((event) => event.step === "mandate")).toBeDefined();
          // Whatever is open waits for somebody; whatever is cancelled for nobody.
          if (isCaseOpen(now.status)) expect(nextStep(now)).toBeDefined();
          if (now.status === "cancelled") expect(nextStep(now)).toBeUndefined();
          expect(now.exit.length > 0).toBe(now.mandate !== undefined && endsContract(now.mandate.outcome));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("reaches every status, and leads out of every status that is open", () => {
    for (const status of CaseStatus.options) {
      const steps = Object.values<{ to: readonly CaseStatus[] }>(caseTransitions[status]);
      const leads = steps.flatMap(({ to }) => to).some((to) => to !== status);
      expect(leads).toBe(isCaseOpen(status));
    }
    const reached = Object.values(caseTransitions).flatMap((steps) =>
      Object.values<{ to: readonly CaseStatus[] }>(steps).flatMap(({ to }) => to),
    );
    expect(new Set(reached)).toEqual(new Set(CaseStatus.options));
  });
});
