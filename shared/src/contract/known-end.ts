import { addDays, addMonths, dayInZurich, isInRange, laterOf, type PlainDate } from "../time/plain-date.ts";
import type { Contract } from "./contract.ts";

type Open = Pick<Contract, "openTerm" | "noticeGiven">;

const monthsToFindOut = 6;
const daysToFindOut = 30;

/** The end of a contract whose dates cannot be reckoned yet, as far as it is known: by notice, as written, or counted from its start. */
export const knownEndOn = ({ openTerm = {}, noticeGiven }: Open): PlainDate | undefined => {
  if (noticeGiven) return noticeGiven.endsOn;
  const { renewal, startOn, endOn, initialMonths } = openTerm;
  if (renewal === "openEnded") return undefined;
  if (endOn || !startOn || !initialMonths) return endOn;
  const countedOn = addDays(addMonths(startOn, initialMonths), -1);
  return isInRange(countedOn) ? countedOn : undefined;
};

/** Whether its end is behind and nobody knows if it goes on: the register cannot simply say that it binds. */
export const isPastKnownEnd = (contract: Open & { dates?: unknown; state: string }, today: PlainDate): boolean => {
  const endOn = contract.dates ? undefined : knownEndOn(contract);
  return contract.state === "inForce" && endOn !== undefined && endOn < today;
};

/** Until when to find out the notice of a contract: half a year before its known end, else a month after it was recorded; never before. */
export const completeByOn = (contract: Open & Pick<Contract, "createdAt">): PlainDate => {
  const recordedOn = dayInZurich(contract.createdAt);
  const endOn = knownEndOn(contract);
  return endOn ? laterOf(recordedOn, addMonths(endOn, -monthsToFindOut)) : addDays(recordedOn, daysToFindOut);
};
