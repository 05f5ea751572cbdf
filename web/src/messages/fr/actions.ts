/** Improvement actions agreed on with a vendor. */
export const actions = {
  title: "Mesures",
  lead: "{open, plural, =0 {Aucune mesure n’est en cours.} one {Une mesure est en cours.} other {# mesures sont en cours.}}",
  empty:
    "Une mesure dit ce qui doit s’améliorer, qui s’en charge et pour quand. Elle revient en rappel, et sur l’évaluation suivante.",
  add: "Convenir d’une mesure",
  edit: "Modifier",
  editOne: "Modifier la mesure {title}",
  columns: { title: "Mesure", assignedTo: "À la charge de", owner: "Suivie par", dueOn: "Pour le", status: "État" },
  assignedTo: { commune: "la commune", vendor: "le prestataire" },
  status: { open: "en cours", late: "en retard", done: "réalisée", dropped: "abandonnée" },
  statusChoice: {
    open: "En cours",
    done: "Réalisée\u00a0: elle ne sera plus rappelée",
    dropped: "Abandonnée\u00a0: elle ne sera plus rappelée",
  },
  doneOn: "le {day}",
  form: {
    newTitle: "Convenir d’une mesure",
    changeTitle: "Modifier la mesure",
    title: "Ce qui doit être fait",
    assignedTo: "À la charge de",
    ownerId: "Qui la suit dans la commune",
    ownerHint: "Cette personne reçoit les rappels en premier.",
    noOwner: "Responsable des contrats",
    dueOn: "Pour le",
    status: "État",
    note: "Précisions",
    save: "Enregistrer la mesure",
    cancel: "Annuler",
  },
} as const;
