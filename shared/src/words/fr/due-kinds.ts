import type { DeadlineKind } from "../../deadline/deadline-kinds.ts";

/** Each kind of deadline: its name in a list, and the verb of the button that leads to it. */
export const dueKinds = {
  decision: { name: "Décision", verb: "Décider" },
  execution: { name: "Exécution d’un mandat", verb: "Exécuter" },
  contractEnd: { name: "Fin d’un contrat", verb: "Voir le contrat" },
  missingNotice: { name: "Contrat à compléter", verb: "Compléter" },
  evaluation: { name: "Évaluation", verb: "Évaluer" },
  action: { name: "Mesure d’amélioration", verb: "Faire le point" },
  documentValidity: { name: "Validité d’un document", verb: "Voir le document" },
  riskReview: { name: "Revue d’un risque", verb: "Réexaminer" },
} as const satisfies Record<DeadlineKind, { name: string; verb: string }>;
