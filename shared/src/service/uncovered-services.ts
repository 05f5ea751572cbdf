import type { Commune } from "../commune/commune.ts";
import { isInForce } from "../contract/contract-state.ts";
import { datesOf } from "../deadline/derive-deadline.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Service } from "./service.ts";

/** Services that no contract in force covers on that day (A1.3). */
export const uncoveredServices = (portfolio: Portfolio, commune: Commune, today: PlainDate): Service[] => {
  const inForce = portfolio.contracts.filter((contract) => isInForce(datesOf(contract, commune, today).state));
  const covered = new Set(inForce.flatMap((contract) => contract.serviceIds));
  return portfolio.services.filter((service) => !covered.has(service.id));
};
