import type { Commune } from "../commune/commune.ts";
import { thresholdsOf } from "../deadline/thresholds-of.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { ClockSettings } from "./clock-settings.ts";
import type { Contract } from "./contract.ts";
import { type ContractDates, contractDates } from "./contract-dates.ts";
import { rulingTerm, startedOn } from "./terms-version.ts";

/** How the clock reckons for a contract: as the commune does, but for reminders of its own. */
export const clockSettingsOf = ({ thresholds }: Pick<Contract, "thresholds">, commune: Commune): ClockSettings => ({
  postalBufferDays: commune.settings.postalBufferDays,
  executiveLeadDays: commune.settings.executiveLeadDays,
  meetingsOn: commune.settings.meetingsOn,
  firstReminderDays: Math.max(...(thresholds ?? thresholdsOf("decision", commune.settings))),
  canton: commune.canton,
});

/** The contract clock under the commune's settings and the term that rules; undefined while the term is not known. */
export const datesOf = (contract: Contract, commune: Commune, today: PlainDate): ContractDates | undefined => {
  const term = rulingTerm(contract, today);
  if (!term) return undefined;
  const { noticeGiven, signedOn, decided } = contract;
  const given = { signed: signedOn !== undefined, noticeGiven, startedOn: startedOn(contract), decided };
  return contractDates(term, clockSettingsOf(contract, commune), today, given);
};
