import type { Commune } from "../commune/commune.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Deadline } from "./deadline.ts";
import { actionDeadline, contractDeadlines, evaluationDeadline, riskDeadline } from "./derive-deadline.ts";
import type { Portfolio } from "./due-item.ts";
import { ownersOf, validityDeadline } from "./validity-deadline.ts";

/** Every deadline that a register asks for on a day; nothing of a vendor that was taken out of it. */
export const allDeadlines = (portfolio: Portfolio, commune: Commune, on: PlainDate): Deadline[] => {
  const archived = new Set(portfolio.vendors.flatMap(({ id, archivedOn }) => (archivedOn ? [id] : [])));
  return [
    ...portfolio.contracts.flatMap((contract) => Object.values(contractDeadlines(contract, commune, on))),
    ...portfolio.evaluations.map((evaluation) => evaluationDeadline(evaluation, commune)),
    ...portfolio.actions.map((action) => actionDeadline(action, commune)),
    ...portfolio.risks.map((risk) => riskDeadline(risk, commune)),
    ...(portfolio.documents ?? []).map((document) => validityDeadline(document, ownersOf(document, portfolio))),
  ].flatMap((deadline) => (deadline && !archived.has(deadline.vendorId) ? [deadline] : []));
};
