import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { knownEndOn } from "@vigie/shared/contract/known-end.ts";
import { termsBetween } from "@vigie/shared/contract/terms-between.ts";
import { startedOn } from "@vigie/shared/contract/terms-version.ts";
import { type DayWord, daysToShow } from "./days-to-show.ts";

export type LifeKind =
  | DayWord
  | "signed"
  | "started"
  | "renewed"
  | "amended"
  | "amendmentHolds"
  | "costChanged"
  | "decided"
  | "executed"
  | "noticeSent"
  | "noticeReceived";
/** One day in the life of a contract. `text` is what it is about, `cents` what it costs from then on. */
export type LifeEvent = {
  readonly on: string;
  readonly kind: LifeKind;
  readonly text?: string;
  readonly number?: number;
  readonly cents?: number;
  readonly outcome?: NonNullable<ContractView["decided"]>["outcome"];
};

// What a decision taken already makes pointless to wait for.
const settledDays: ReadonlySet<DayWord> = new Set(["firstReminderOn", "decideByOn"]);
const noticeDays: ReadonlySet<DayWord> = new Set(["sendByOn", "lastReceiptOn"]);
const mostRenewals = 4;

const aheadOf = (contract: ContractView, today: string): LifeEvent[] => {
  const { dates, rulingTerm, decided } = contract;
  if (!dates || !rulingTerm) {
    const endOn = knownEndOn(contract);
    return endOn ? [{ kind: "termEndOn", on: endOn }] : [];
  }
  const isSettled = decided !== undefined && decided.forTermEndOn >= dates.termEndOn;
  const needsNotice = decided?.outcome === "terminate";
  return (
    daysToShow(dates, rulingTerm.renewal)
      // What was really sent is told by the log of reminders, not by the day on which it was to be sent.
      .filter(([word, on]) => word !== "firstReminderOn" || on >= today)
      .filter(([word]) => !isSettled || !(settledDays.has(word) || (noticeDays.has(word) && !needsNotice)))
      .map(([kind, on]) => ({ kind, on }))
  );
};

const renewalsOf = ({ rulingTerm, noticeGiven }: ContractView, today: string): LifeEvent[] => {
  if (rulingTerm?.renewal !== "tacit") return [];
  const until = noticeGiven && noticeGiven.endsOn < today ? noticeGiven.endsOn : today;
  return termsBetween(rulingTerm, rulingTerm.startOn, until)
    .slice(1)
    .slice(-mostRenewals)
    .map(({ startOn }) => ({ kind: "renewed", on: startOn }));
};

const recordedOf = ({ signedOn, costs, amendments, decided, noticeGiven, ...contract }: ContractView): LifeEvent[] => {
  const start = startedOn({ ...contract, amendments }) ?? contract.openTerm?.startOn;
  const amendedOn = new Set(amendments.map(({ effectiveOn }) => effectiveOn));
  return [
    ...(signedOn ? [{ kind: "signed", on: signedOn } as const] : []),
    ...(start ? [{ kind: "started", on: start } as const] : []),
    ...amendments.flatMap(({ signedOn: on, effectiveOn, title: text, number }): LifeEvent[] => [
      { kind: "amended", on, text, number },
      ...(effectiveOn === on ? [] : [{ kind: "amendmentHolds", on: effectiveOn, number } as const]),
    ]),
    // The first cost begins with the contract, and an amendment says its own.
    ...costs
      .slice(1)
      .flatMap(({ fromOn: on, annualCostCents: cents }): LifeEvent[] =>
        amendedOn.has(on) ? [] : [{ kind: "costChanged", on, cents }],
      ),
    ...(decided ? [{ kind: "decided", on: decided.on, outcome: decided.outcome } as const] : []),
    ...(decided?.executedOn && !noticeGiven ? [{ kind: "executed", on: decided.executedOn } as const] : []),
    ...(noticeGiven ? [{ kind: "noticeSent", on: noticeGiven.sentOn } as const] : []),
    ...(noticeGiven?.receivedOn ? [{ kind: "noticeReceived", on: noticeGiven.receivedOn } as const] : []),
  ];
};

/** The days of a contract, past and to come, in the order of the calendar; what happened on a day stands before what falls due on it. */
export const lifeOf = (contract: ContractView, today: string): LifeEvent[] =>
  [...recordedOf(contract), ...renewalsOf(contract, today), ...aheadOf(contract, today)]
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.on.localeCompare(b.event.on) || a.index - b.index)
    .map(({ event }) => event);
