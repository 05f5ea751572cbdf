import type { Commune } from "../commune/commune.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { silentVendors } from "../vendor/silent-vendors.ts";
import type { Deadline } from "./deadline.ts";
import { actionDeadline, contractDeadlines, evaluationDeadline, riskDeadline } from "./derive-deadline.ts";
import type { Portfolio } from "./due-item.ts";
import { ownersOf, validityDeadline } from "./validity-deadline.ts";

/** Every deadline that a register asks for on a day; nothing of a vendor with whom it is over. */
export const allDeadlines = (portfolio: Portfolio, commune: Commune, on: PlainDate): Deadline[] => {
  const silent = silentVendors(portfolio.vendors);
  return [
    ...portfolio.contracts.flatMap((contract) => Object.values(contractDeadlines(contract, commune, on))),
    ...portfolio.evaluations.map((evaluation) => evaluationDeadline(evaluation, commune)),
    ...portfolio.actions.map((action) => actionDeadline(action, commune)),
    ...portfolio.risks.map((risk) => riskDeadline(risk, commune)),
    ...(portfolio.documents ?? []).map((document) =>
      validityDeadline(document, ownersOf(document, portfolio), commune),
    ),
  ].flatMap((deadline) => (deadline && !silent.has(deadline.vendorId) ? [deadline] : []));
};
