/** What a contract costs, on its page. */
export const costs = {
  title: "Coûts",
  history: "Les coûts du contrat, le plus récent d’abord",
  chart: "Coût par an au fil du temps. Le trait plein marque aujourd’hui, le pointillé ce qui est annoncé.",
  from: "Dès le",
  why: "Pourquoi",
  amount: "Par an",
  today: "aujourd’hui",
  ahead: "à venir",
  reason: {
    signed: "à la signature",
    indexation: "indexation",
    amendment: "avenant",
    announced: "annoncé par le prestataire",
    corrected: "correction",
  },
  index: {
    cpi: "indice des prix à la consommation",
    wages: "indice des salaires",
    fixed: "pourcentage fixe",
    other: "autre règle",
  },
  every: "{count, plural, one {chaque mois} =12 {chaque année} other {tous les # mois}}",
  fixedSentence: "Le prix augmente de {percent}\u00a0% {rhythm}.",
  sentence: {
    cpi: "Le prix suit l’indice des prix à la consommation, {rhythm}.",
    wages: "Le prix suit l’indice des salaires, {rhythm}.",
    other: "Le prix est adapté {rhythm}, selon une règle propre au contrat.",
  },
  cap: "La hausse est limitée à {percent}\u00a0%.",
  noIndexation: "Aucune indexation n’est inscrite.",
} as const;
