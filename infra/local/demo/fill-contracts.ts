import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { addDays, addMonths, type PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { RouteCaller } from "../api/route-caller.ts";
import { type ContractInput, demoClauses } from "./demo-contract-details.ts";

/**
 * The contracts that do not fit a catalogue, all of one vendor: a framework with a contract under it that was amended since, one whose notice
 * nobody knows, and one that is over and archived.
 */
export const fillContracts = async (
  { call }: RouteCaller,
  as: string,
  vendorId: string,
  today: PlainDate,
): Promise<void> => {
  const enter = (body: Omit<ContractInput, "vendorId">) =>
    call(contractRoutes.register, { as, body: { vendorId, ...body } });
  const since = addMonths(today, -40);
  const service = await call(serviceRoutes.register, {
    as,
    body: { vendorId, name: "Portail citoyen", kind: "application", criticality: "medium" },
  });

  const framework = await enter({
    reference: "IT-CADRE",
    title: "Contrat-cadre de prestations informatiques",
    isFramework: true,
    term: { startOn: since, renewal: "openEnded", notice: { months: 12 }, exit: "yearEnd" },
    signedOn: addDays(since, -30),
    decision: { on: addDays(since, -45), reference: `${since.slice(0, 4)}-018` },
    clauses: demoClauses(0),
  });
  const portal = await enter({
    reference: "IT-CADRE-1",
    title: "Portail citoyen",
    frameworkId: framework.id,
    serviceIds: [service.id],
    term: { startOn: since, renewal: "tacit", initialMonths: 24, renewalMonths: 12, notice: { months: 3 } },
    signedOn: addDays(since, -10),
    costs: [{ fromOn: since, annualCostCents: 960_000, reason: "signed" }],
    indexation: { index: "fixed", percentHundredths: 150, everyMonths: 12 },
  });
  const amendedOn = addMonths(today, -6);
  await call(contractRoutes.amend, {
    as,
    params: { contractId: portal.id },
    version: portal.version,
    body: {
      title: "Prolongation et module de réservation",
      signedOn: addDays(amendedOn, -20),
      effectiveOn: amendedOn,
      decision: { on: addDays(amendedOn, -40), reference: `${amendedOn.slice(0, 4)}-077` },
      term: { startOn: amendedOn, renewal: "tacit", initialMonths: 36, renewalMonths: 12, notice: { months: 6 } },
      annualCostCents: 1_140_000,
      note: "Réservation des salles en ligne. Le prix reste fixe la première année.",
    },
  });

  await enter({
    reference: "IT-SANS-DELAI",
    title: "Licences bureautiques",
    openTerm: { startOn: addMonths(today, -30), renewal: "tacit" },
    signedOn: addMonths(today, -31),
    costs: [{ fromOn: addMonths(today, -30), annualCostCents: 372_000, reason: "signed" }],
    note: "Repris de l’ancien classeur\u00a0: les conditions générales manquent.",
  });

  const over = addMonths(today, -50);
  const ended = await enter({
    reference: "IT-ANCIEN",
    title: "Ancien site Internet",
    term: { startOn: over, renewal: "none", initialMonths: 36, notice: { months: 3 } },
    signedOn: addDays(over, -15),
    costs: [{ fromOn: over, annualCostCents: 420_000, reason: "signed" }],
  });
  await call(contractRoutes.archive, {
    as,
    params: { contractId: ended.id },
    version: ended.version,
    body: { archived: true },
  });
};
