import type { AgendaKind } from "@vigie/shared/agenda/agenda-kind.ts";

/** What stands on a day: its name in a list, and, in a calendar of one's own, what it says with names and without. */
const kinds = {
  decision: { name: "Décision", calendar: "Décider de la suite\u00a0: {what}", silent: "Une décision est à prendre" },
  execution: {
    name: "Exécution d’un mandat",
    calendar: "Exécuter le mandat\u00a0: {what}",
    silent: "Un mandat est à exécuter",
  },
  contractEnd: { name: "Fin de contrat", calendar: "Fin du contrat\u00a0: {what}", silent: "Un contrat prend fin" },
  missingNotice: {
    name: "Contrat à compléter",
    calendar: "Compléter le contrat\u00a0: {what}",
    silent: "Un contrat est à compléter",
  },
  evaluation: { name: "Évaluation", calendar: "Évaluer\u00a0: {what}", silent: "Une évaluation est due" },
  action: {
    name: "Mesure",
    calendar: "Mesure attendue\u00a0: {what}",
    silent: "Une mesure d’amélioration est attendue",
  },
  riskReview: {
    name: "Revue d’un risque",
    calendar: "Réexaminer le risque\u00a0: {what}",
    silent: "Un risque est à réexaminer",
  },
  documentValidity: {
    name: "Validité d’un document",
    calendar: "Dernier jour de validité\u00a0: {what}",
    silent: "Un document cesse d’être valable",
  },
  sending: {
    name: "Envoi",
    calendar: "Dernier jour pour poster une résiliation\u00a0: {what}",
    silent: "Dernier jour pour poster une résiliation",
  },
  lastReceipt: {
    name: "Réception",
    calendar: "Dernier jour de réception d’une résiliation\u00a0: {what}",
    silent: "Dernier jour de réception d’une résiliation",
  },
  termEnd: {
    name: "Échéance",
    calendar: "Échéance, sinon reconduction\u00a0: {what}",
    silent: "Échéance d’un contrat",
  },
  meeting: { name: "Séance", calendar: "Séance de l’exécutif", silent: "Séance de l’exécutif" },
} as const satisfies Record<AgendaKind, { name: string; calendar: string; silent: string }>;

/** The agenda, and what it says in a calendar of one's own. */
export const agenda = {
  page: "Agenda",
  title: {
    peaks: "Le travail arrive surtout en {months}",
    even: "Le travail est bien réparti sur l’année",
    few: "Peu de travail arrive ces douze mois",
  },
  lead: "{count, plural, =0 {Aucune échéance} one {Une échéance} other {# échéances}} en douze mois{binding, plural, =0 {} one {\u00a0; un droit dépend de l’une d’elles} other {\u00a0; un droit dépend de # d’entre elles}}.",
  late: "{count, plural, one {Une échéance est en\u00a0retard} other {# échéances sont en\u00a0retard}}.",
  range: "Du {from} au {to}",
  next: "Les douze mois suivants",
  previous: "Revenir à ce mois-ci",
  subscribe: "S’abonner",
  print: "Imprimer",
  printed: "{commune}, état au {on}",
  filters: "Ce que l’agenda montre",
  all: "Tout",
  binding: "Un droit en dépend",
  marks: { label: "Ce que disent les signes", calm: "pas encore rappelé", due: "rappel commencé", late: "en retard" },
  list: { late: "En retard", quiet: "Rien n’est prévu." },
  empty: {
    title: "L’agenda est encore vide",
    why: "Dès qu’un contrat est inscrit, Vigie en tire les jours qui comptent\u00a0: décider, poster la résiliation, la faire recevoir, l’échéance. Les évaluations, les mesures et les revues de risques s’y ajoutent. Douze mois tiennent alors sur une page à imprimer.",
    action: "Inscrire un contrat",
    import: "Importer votre tableau",
    later: "Rien n’arrive dans ces douze mois",
    laterWhy:
      "Les contrats inscrits n’attendent rien d’ici là{later, plural, =0 {} one {\u00a0; la prochaine date vient plus tard} other {\u00a0; # dates viennent plus tard}}.",
    filtered: "Rien de tel dans ces douze mois",
    filteredWhy: "D’autres échéances y figurent\u00a0: montrez-les toutes.",
    showAll: "Tout montrer",
  },
  kinds,
  calendar: {
    name: "Vigie, {commune}",
    with: "{title} ({vendor})",
    open: "À traiter dans Vigie\u00a0: {url}",
  },
} as const;
