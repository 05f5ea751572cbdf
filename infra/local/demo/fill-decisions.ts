import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import type { CaseDraft } from "@vigie/shared/case/case.ts";
import type { CaseOutcome } from "@vigie/shared/case/case-outcome.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { addDays, type PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { RouteCaller } from "../api/route-caller.ts";

/** The tokens of those who take part in decisions. */
type DecisionTokens = { admin: string; officer: string; executive: string };
type Place = { name: string; signatories: { name: string; function: string }[] };

type Demo = {
  /** The contract by its title in the catalogue. */
  title: string;
  outcome: CaseOutcome;
  reasons: string;
  until: "proposed" | "mandated" | "letter" | "executed";
  announced?: (today: PlainDate) => Pick<CaseDraft, "origin" | "announcement">;
};

const decisions: readonly Demo[] = [
  {
    title: "Contrôle des habitants",
    outcome: "terminate",
    until: "proposed",
    reasons:
      "Le logiciel n’a plus évolué depuis trois ans et le support répond tard. Deux communes voisines ont changé l’an dernier et en sont contentes.\nUne offre comparable coûte un cinquième de moins. La reprise des données demande quatre mois.",
  },
  {
    title: "Accès Internet",
    outcome: "terminate",
    until: "letter",
    reasons: "La fibre est disponible au village dès le printemps, pour un débit dix fois plus élevé au même prix.",
  },
  {
    title: "Comptabilité et facturation",
    outcome: "renew",
    until: "proposed",
    reasons: "La hausse suit le renchérissement. Changer de comptabilité coûterait bien davantage.",
    announced: (today) => ({
      origin: "priceRise",
      announcement: {
        receivedOn: addDays(today, -8),
        effectiveOn: addDays(today, 120),
        newAnnualCostCents: 2_410_000,
        note: "Adaptation au renchérissement annoncée par courrier.",
      },
    }),
  },
  {
    title: "Postes de travail",
    outcome: "renegotiate",
    until: "mandated",
    reasons: "Le parc a diminué d’un tiers\u00a0: le prix par poste doit être revu avant de renouveler.",
  },
  {
    title: "Sauvegarde externalisée",
    outcome: "terminate",
    until: "executed",
    reasons: "La sauvegarde est désormais comprise dans l’hébergement.",
  },
];

/** Decisions in several states, through the API, as an officer and an executive would take them; those whose contract the commune has. */
export const fillDecisions = async (
  { call }: RouteCaller,
  { admin, officer, executive }: DecisionTokens,
  place: Place,
  today: PlainDate,
): Promise<void> => {
  const { version } = await call(communeRoutes.show, { as: admin });
  await call(communeRoutes.changeLetterhead, {
    as: admin,
    version,
    body: {
      lines: [`Commune de ${place.name}`, "Administration communale", "Place du Village 1", `1000 ${place.name}`],
      phone: "021 555 12 12",
      place: place.name,
      signatories: place.signatories,
    },
  });
  const { items } = await call(contractRoutes.list, { as: officer, query: { limit: 100 } });

  const enter = async ({ title, outcome, reasons, until, announced }: Demo, number: number): Promise<void> => {
    const contract = items.find((each) => each.title === title);
    if (!contract) return;
    const opened = await call(caseRoutes.open, {
      as: officer,
      params: { contractId: contract.id },
      body: { ...announced?.(today), proposal: { outcome, reasons } },
    });
    const params = { caseId: opened.id };
    if (until === "proposed") return;
    const meetingOn = addDays(today, -3);
    const decided = await call(caseRoutes.mandate, {
      as: executive,
      params,
      version: opened.version,
      body: { outcome, meetingOn, reference: `Séance ${today.slice(0, 4)}/${number + 20}, point 4` },
    });
    if (until === "mandated") return;
    const made = await call(caseRoutes.makeLetter, { as: officer, params, version: decided.version });
    if (until === "letter") return;
    await call(caseRoutes.execute, {
      as: officer,
      params,
      version: made.version,
      body: { sentOn: addDays(today, -2), registeredNumber: "98.00.123456.00001234", receivedOn: addDays(today, -1) },
    });
  };
  for (const [number, demo] of decisions.entries()) await enter(demo, number);
};
