import { actionRoutes } from "@vigie/shared/action/action.routes.ts";
import { riskRoutes } from "@vigie/shared/risk/risk.routes.ts";
import { addDays, type PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { RouteCaller } from "../api/route-caller.ts";

/** What was agreed on with the commune's first vendor, and what could go wrong with it and with the second: one risk is still bare. */
export const fillFollowUp = async (
  { call }: RouteCaller,
  as: string,
  vendorIds: ReadonlyMap<number, string>,
  today: PlainDate,
): Promise<void> => {
  const [first, second] = [vendorIds.get(0), vendorIds.get(1)];
  if (first) {
    const params = { vendorId: first };
    const restore = await call(actionRoutes.addAction, {
      as,
      params,
      body: {
        title: "Tester la restauration d’une sauvegarde complète",
        assignedTo: "vendor",
        dueOn: addDays(today, 18),
        note: "Convenu à la dernière séance. Le procès-verbal du test est attendu avec le résultat.",
      },
    });
    await call(actionRoutes.addAction, {
      as,
      params,
      body: { title: "Fournir la liste des comptes à privilèges", assignedTo: "vendor", dueOn: addDays(today, -6) },
    });
    await call(actionRoutes.addAction, {
      as,
      params,
      body: {
        title: "Annoncer les absences de l’été au support",
        assignedTo: "commune",
        dueOn: addDays(today, -40),
        status: "done",
      },
    });
    await call(riskRoutes.addRisk, {
      as,
      params,
      body: {
        title: "Perte de données après une attaque par rançongiciel",
        cause: "Les sauvegardes et les serveurs sont chez le même prestataire.",
        likelihood: 3,
        impact: 4,
        residual: { likelihood: 2, impact: 3 },
        measures: [
          { type: "preventive", text: "Copie hors ligne chaque semaine, dans un autre centre de calcul" },
          { type: "reactive", text: "Restauration testée une fois par an", actionId: restore.id },
        ],
        reviewOn: addDays(today, 25),
      },
    });
    await call(riskRoutes.addRisk, {
      as,
      params,
      body: {
        title: "Dépendance envers une seule personne de référence",
        likelihood: 2,
        impact: 2,
        reviewOn: addDays(today, 190),
      },
    });
  }
  if (second)
    await call(riskRoutes.addRisk, {
      as,
      params: { vendorId: second },
      body: {
        title: "Arrêt du logiciel de contrôle des habitants un jour de votation",
        likelihood: 2,
        impact: 4,
        reviewOn: addDays(today, 60),
      },
    });
};
