import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Contract } from "../contract/contract.ts";
import { lastReceiptOn } from "../contract/notice.ts";
import { Refusal } from "../errors.ts";
import { addDays } from "../time/plain-date.ts";
import type { Case, CaseDraft } from "./case.ts";
import type { CaseOutcome } from "./case-outcome.ts";
import { contractAfter } from "./contract-after.ts";
import { executeMandate } from "./execute-mandate.ts";
import { giveMandate } from "./give-mandate.ts";
import { noticeEndOn } from "./notice-end.ts";
import { openCase } from "./open-case.ts";
import { outcomesFor } from "./outcomes-for.ts";

const id = (prefix: string) => `${prefix}_${"0".repeat(26)}`;
const term = {
  startOn: "2026-01-01",
  renewal: "tacit",
  initialMonths: 12,
  renewalMonths: 12,
  notice: { months: 3 },
} as const;
const contractOf = (changes: Record<string, unknown> = {}) =>
  Contract.parse({
    id: id("ctr"),
    version: 1,
    createdAt: "2027-01-01T00:00:00.000Z",
    vendorId: id("vnd"),
    reference: "C-1",
    title: "Messagerie",
    signedOn: "2025-12-01",
    term,
    ...changes,
  });
const act = { personId: id("per"), roles: ["contractOfficer", "executive"] as const, at: "2027-09-01T08:00:00.000Z" };

const mandated = (outcome: CaseOutcome, changes: Partial<CaseDraft> = {}, of = contractOf()): Case => {
  const draft: CaseDraft = { origin: "window", proposal: { outcome, reasons: "Motifs" }, ...changes };
  const outcomes = outcomesFor(of.term, draft);
  const subject = { contractId: of.id, vendorId: of.vendorId, forTermEndOn: "2027-12-31", outcomes };
  const proposed = openCase(draft, subject, id("cas"), act);
  const given = { outcomes, forTermEndOn: "2027-12-31", today: "2027-09-01" };
  return giveMandate(proposed, { outcome, meetingOn: "2027-08-23", reference: "M-12" }, given, act).after;
};
const grounds = (today: string, contract = contractOf()) => ({
  contract,
  term: contract.term,
  postalBufferDays: 7,
  today,
});
const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.faults[0]?.reason ?? error.code;
    throw error;
  }
  return "taken";
};

describe("a termination, carried out", () => {
  it("ends the contract with the term its notice reaches on the day the vendor has it", () => {
    const { after, noticeGiven } = executeMandate(
      mandated("terminate"),
      { sentOn: "2027-09-20", registeredNumber: "98.00.1", receivedOn: "2027-09-22" },
      grounds("2027-09-25"),
      act,
    );
    expect(noticeGiven).toEqual({
      caseId: after.id,
      endsOn: "2027-12-31",
      sentOn: "2027-09-20",
      receivedOn: "2027-09-22",
    });
    expect(after).toMatchObject({ status: "executed", execution: { endsOn: "2027-12-31", isLate: false } });
  });

  it("says plainly that it came too late, and reckons the later end", () => {
    const late = { sentOn: "2027-09-29", receivedOn: "2027-10-01" };
    const { after, noticeGiven } = executeMandate(mandated("terminate"), late, grounds("2027-10-02"), act);
    expect(after.execution).toMatchObject({ endsOn: "2028-12-31", isLate: true });
    expect(noticeGiven?.endsOn).toBe("2028-12-31");
  });

  it("does not call a notice late that left in time, and follows the real day once its reception is known", () => {
    const before = mandated("terminate");
    const sent = executeMandate(before, { sentOn: "2027-09-25" }, grounds("2027-09-26"), act);
    expect(sent.after.execution).toMatchObject({ endsOn: "2027-12-31", isLate: false });
    const receivedOn = (day: string) =>
      executeMandate(sent.after, { sentOn: "2027-09-25", receivedOn: day }, grounds("2027-10-03"), act).after.execution;
    expect(receivedOn("2027-09-30")).toMatchObject({ endsOn: "2027-12-31", isLate: false });
    expect(receivedOn("2027-10-01")).toMatchObject({ endsOn: "2028-12-31", isLate: true });
    const tooLate = executeMandate(before, { sentOn: "2027-10-01" }, grounds("2027-10-03"), act);
    expect(tooLate.after.execution).toMatchObject({ endsOn: "2028-12-31", isLate: true });
  });

  it("reaches the end of a term if and only if it is received by its last reception day", async () => {
    await fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
        const receivedOn = addDays("2026-02-01", days);
        const endsOn = noticeEndOn(term, receivedOn);
        const lastOn = lastReceiptOn(endsOn, term.notice);
        expect(receivedOn <= lastOn).toBe(true);
        expect(noticeEndOn(term, lastOn)).toBe(endsOn);
        expect(noticeEndOn(term, addDays(lastOn, 1)) > endsOn).toBe(true);
      }),
    );
  });

  it("takes no day that is still to come, before the mandate, or received before it was sent", () => {
    const execute = (draft: object) =>
      refusalOf(() => executeMandate(mandated("terminate"), draft, grounds("2027-09-25"), act));
    expect(execute({})).toBe("required");
    expect(execute({ sentOn: "2027-09-26" })).toBe("notYet");
    expect(execute({ sentOn: "2027-08-22" })).toBe("case.beforeMandate");
    expect(execute({ sentOn: "2027-09-20", receivedOn: "2027-09-19" })).toBe("case.beforeSending");
    expect(execute({ sentOn: "2027-09-20", receivedOn: "2027-09-26" })).toBe("notYet");
  });

  it("cannot be reckoned for a contract whose term is not known", () => {
    const unknown = contractOf({ term: undefined });
    const draft = { sentOn: "2027-09-20" };
    expect(refusalOf(() => executeMandate(mandated("terminate"), draft, grounds("2027-09-25", unknown), act))).toBe(
      "case.termUnknown",
    );
  });
});

describe("the other outcomes, carried out", () => {
  it("leave nothing to do where a contract renews itself", () => {
    const executed = executeMandate(mandated("renew"), {}, grounds("2027-09-25"), act);
    expect(executed).toMatchObject({ after: { status: "confirmed" } });
    expect(contractAfter(contractOf({ decided: undefined }), executed, "2027-09-25").noticeGiven).toBeUndefined();
  });

  it("want an amendment signed since the decision where both sides must agree anew", () => {
    const before = mandated("renegotiate");
    expect(refusalOf(() => executeMandate(before, {}, grounds("2027-09-25"), act))).toBe("case.amendmentMissing");
    const amendment = (signedOn: string) => ({
      id: id("amd"),
      number: 1,
      title: "Avenant",
      signedOn,
      effectiveOn: signedOn,
    });
    const old = contractOf({ amendments: [amendment("2027-08-22")] });
    expect(refusalOf(() => executeMandate(before, {}, grounds("2027-09-25", old), act))).toBe("case.amendmentMissing");
    const signed = contractOf({ amendments: [amendment("2027-09-10")] });
    expect(executeMandate(before, {}, grounds("2027-09-25", signed), act).after.status).toBe("confirmed");
  });

  it("book an announced price from its day on, once it is accepted", () => {
    const announcement = { receivedOn: "2027-06-01", effectiveOn: "2028-01-01", newAnnualCostCents: 990_000 };
    const before = mandated("renew", { origin: "priceRise", announcement });
    const executed = executeMandate(before, {}, grounds("2027-09-25"), act);
    const costs = [{ fromOn: "2026-01-01", annualCostCents: 840_000, reason: "signed" }];
    expect(contractAfter(contractOf({ costs }), executed, "2027-09-25").costs).toEqual([
      ...costs,
      { fromOn: "2028-01-01", annualCostCents: 990_000, reason: "announced" },
    ]);
  });

  it("end the contract on the vendor's own day where the vendor announced its end", () => {
    const announcement = { receivedOn: "2027-06-01", effectiveOn: "2028-06-30" };
    const before = mandated("letExpire", { origin: "vendorEnd", announcement });
    const { noticeGiven, after } = executeMandate(before, {}, grounds("2027-09-25"), act);
    expect(noticeGiven).toMatchObject({ endsOn: "2028-06-30", receivedOn: "2027-06-01" });
    expect(after.exit).toHaveLength(7);
  });
});
