import type { PlainDate } from "../time/plain-date.ts";
import type { Contract } from "./contract.ts";
import type { ContractDates } from "./contract-dates.ts";
import type { ContractState } from "./contract-state.ts";
import { knownEndOn } from "./known-end.ts";
import { rulingTerm } from "./terms-version.ts";

/**
 * Where a contract stands on a day, known term or not: without one, a signed contract binds until a notice has ended it, or until its known
 * end if nothing renews it by itself.
 */
export const stateOf = (
  { signedOn, openTerm, noticeGiven }: Pick<Contract, "signedOn" | "openTerm" | "noticeGiven">,
  dates: ContractDates | undefined,
  today: PlainDate,
): ContractState => {
  if (dates) return dates.state;
  if (!signedOn) return "draft";
  if (noticeGiven) return today > noticeGiven.endsOn ? "ended" : "noticeGiven";
  if (openTerm?.startOn && today < openTerm.startOn) return "upcoming";
  const endOn = knownEndOn({ openTerm });
  const endsByItself = openTerm?.renewal === "none" || openTerm?.renewal === "express";
  return endsByItself && endOn && today > endOn ? "ended" : "inForce";
};

/** Whether a contract binds, or will, while its term is not known: the product cannot warn anybody of its end. */
export const isUnwatched = (contract: Contract, today: PlainDate): boolean => {
  if (contract.archivedOn || rulingTerm(contract, today)) return false;
  const state = stateOf(contract, undefined, today);
  return state === "inForce" || state === "upcoming";
};
