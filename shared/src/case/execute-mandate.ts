import type { Contract, NoticeGiven } from "../contract/contract.ts";
import type { Cost } from "../contract/cost.ts";
import { lastReceiptOn } from "../contract/notice.ts";
import type { Term } from "../contract/term.ts";
import { type FieldFault, Refusal } from "../errors.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Case, ExecutionDraft } from "./case.ts";
import { noticeEndOn, presumedReceiptOn } from "./notice-end.ts";
import { needsAmendment } from "./outcomes-for.ts";
import { type Act, takeStep } from "./take-step.ts";

/** What the execution is judged by: the contract, the term that rules, the commune's days for the post, and the day. */
export type Grounds = { contract: Contract; term?: Term | undefined; postalBufferDays: number; today: PlainDate };

type Mandate = NonNullable<Case["mandate"]>;
/** The case after its execution and what changes on the contract. */
export type Executed = { after: Case; noticeGiven?: NoticeGiven; cost?: Cost };

const checkDays = ({ sentOn, receivedOn }: ExecutionDraft, mandate: Mandate, today: PlainDate): void => {
  const faults: FieldFault[] = [];
  const refuse = (pointer: string, reason: string) => faults.push({ pointer, reason });
  if (!sentOn) refuse("/sentOn", "required");
  else if (sentOn > today) refuse("/sentOn", "notYet");
  else if (sentOn < mandate.meetingOn) refuse("/sentOn", "case.beforeMandate");
  if (receivedOn && receivedOn > today) refuse("/receivedOn", "notYet");
  else if (receivedOn && sentOn && receivedOn < sentOn) refuse("/receivedOn", "case.beforeSending");
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
};

/** Whether the notice missed the end it was meant for: known by its reception or, without one, by its sending after the last day. */
const isTooLate = (
  arrivedOn: PlainDate,
  endsOn: PlainDate,
  meantOn: PlainDate | undefined,
  { notice }: Term,
): boolean => meantOn !== undefined && endsOn > meantOn && arrivedOn > lastReceiptOn(meantOn, notice);

/** Notice is given: the contract ends with the term that the notice reaches by the day the vendor has it, be it a later one than was meant. */
const executeTermination = (
  moved: Case,
  draft: ExecutionDraft,
  mandate: Mandate,
  grounds: Grounds,
  act: Act,
): Executed => {
  const { term, postalBufferDays, today } = grounds;
  checkDays(draft, mandate, today);
  if (!term) throw new Refusal("case.termUnknown");
  const { sentOn = today, receivedOn } = draft;
  const endsOn = noticeEndOn(term, receivedOn ?? presumedReceiptOn(term, sentOn, postalBufferDays));
  const isLate = isTooLate(receivedOn ?? sentOn, endsOn, moved.forTermEndOn, term);
  const execution = { ...draft, endsOn, isLate, by: act.personId, at: act.at };
  return {
    after: { ...moved, execution },
    noticeGiven: { caseId: moved.id, endsOn, sentOn, ...(receivedOn && { receivedOn }) },
  };
};

/** The vendor's own end, taken note of: the contract ends on the day it announced. */
const takeNoteOfEnd = (moved: Case): NoticeGiven | undefined => {
  const { origin, announcement, id } = moved;
  if (origin !== "vendorEnd" || !announcement) return undefined;
  return {
    caseId: id,
    endsOn: announcement.effectiveOn,
    sentOn: announcement.receivedOn,
    receivedOn: announcement.receivedOn,
  };
};

/** The announced price, accepted: what the contract costs from that day on. */
const acceptedCost = ({ origin, announcement, mandate }: Case): Cost | undefined => {
  const annualCostCents = announcement?.newAnnualCostCents;
  if (origin !== "priceRise" || mandate?.outcome !== "renew" || !announcement || annualCostCents === undefined)
    return undefined;
  return { fromOn: announcement.effectiveOn, annualCostCents, reason: "announced" };
};

/** True once an amendment was signed since the executive decided. */
export const hasAmendmentSince = (
  { amendments }: Pick<Contract, "amendments">,
  mandate: Pick<Mandate, "meetingOn">,
): boolean => amendments.some(({ signedOn }) => signedOn >= mandate.meetingOn);

/** What was done of the mandate: a notice given, an amendment signed, a price accepted, or simply nothing to do. */
export const executeMandate = (before: Case, draft: ExecutionDraft, grounds: Grounds, act: Act): Executed => {
  const { mandate } = before;
  const isTermination = mandate?.outcome === "terminate";
  const moved = takeStep(
    before,
    "execute",
    isTermination ? "executed" : "confirmed",
    act,
    draft.note ? { note: draft.note } : {},
  );
  if (!mandate) throw new Refusal("case.noMandate");
  if (isTermination) return executeTermination(moved, draft, mandate, grounds, act);
  if (needsAmendment(mandate.outcome, grounds.term) && !hasAmendmentSince(grounds.contract, mandate))
    throw new Refusal("case.amendmentMissing");
  const noticeGiven = mandate.outcome === "letExpire" ? takeNoteOfEnd(moved) : undefined;
  const cost = acceptedCost(moved);
  return {
    after: { ...moved, execution: { ...draft, by: act.personId, at: act.at } },
    ...(noticeGiven && { noticeGiven }),
    ...(cost && { cost }),
  };
};
