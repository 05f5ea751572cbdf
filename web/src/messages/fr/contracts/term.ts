/** Term models in words, and how two versions of the terms differ. */
export const term = {
  months: "{count, plural, one {un mois} other {# mois}}",
  days: "{count, plural, =0 {aucun} one {un jour} other {# jours}}",
  differs: "La durée initiale donnerait le {day}. C’est le dernier jour écrit dans le contrat qui compte.",
  noService: "aucun",
  serviceGone: "un service retiré",
  same: "Aucune différence.",
  restSame: "Tout le reste est identique.",
  comparison: "Ce qui change entre «\u00a0{before}\u00a0» et «\u00a0{after}\u00a0»",
  what: "Quoi",
  change: "Changement",
  changes: { added: "ajouté", removed: "retiré", changed: "changé" },
  notSaid: "rien",
  fields: {
    renewal: "À l’échéance",
    startOn: "Premier jour",
    initialMonths: "Durée initiale",
    endOn: "Dernier jour",
    renewalMonths: "Durée d’une reconduction",
    notice: "Délai de préavis de résiliation",
    exit: "Peut prendre fin",
    annualCostCents: "Coût par an",
    serviceIds: "Services",
  },
} as const;

export const renewal = {
  tacit: {
    name: "Reconduit tacitement",
    means: "Sans résiliation reçue à temps, il repart pour une nouvelle période.",
  },
  express: {
    name: "Renouvelé sur accord exprès",
    means: "Il s’arrête, sauf si les deux parties conviennent de continuer.",
  },
  none: { name: "Prend fin sans suite", means: "Il s’arrête à sa date de fin\u00a0; rien n’est prévu après." },
  openEnded: { name: "Durée indéterminée", means: "Il court jusqu’à ce que quelqu’un le résilie." },
  unknown: {
    name: "Je ne sais pas encore",
    means: "Le contrat s’inscrit quand même\u00a0; Vigie ne pourra avertir personne tant que cela manque.",
  },
} as const;

export const exit = {
  anyDay: "n’importe quel jour",
  monthEnd: "à la fin d’un mois",
  quarterEnd: "à la fin d’un trimestre",
  halfYearEnd: "à la fin d’un semestre",
  yearEnd: "à la fin d’une année",
} as const;

/** The clock beside a form. */
export const live = {
  title: "L’horloge du contrat",
  missing: "Il manque encore {gaps}.",
  open: "On ne connaît pas encore {gaps}.",
  openWhy:
    "Sans cela, les dates ne peuvent pas être calculées\u00a0: personne ne sera averti avant que le contrat ne reparte ou ne s’arrête. Il reste «\u00a0à compléter\u00a0» jusque-là.",
  corrected: "L’horloge reviendra dès que les champs signalés seront corrigés.",
  stopped: "L’horloge n’est pas disponible en ce moment. Votre saisie est gardée\u00a0; vous pouvez continuer.",
  draft: "Sans date de signature, le contrat reste un projet\u00a0: aucun rappel ne part.",
  reckoning: "Calcul des dates",
} as const;
