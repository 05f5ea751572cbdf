/** What every form says of itself. */
export const form = {
  kept: "Ce que vous avez saisi est encore là.",
  fault: "{label}\u00a0: {reason}",
  expired: {
    title: "Votre session a pris fin avant l’enregistrement",
    kept: "Ce que vous avez saisi est encore là.",
    why: "Ce que vous avez saisi est encore là. Connectez-vous ici\u00a0: l’enregistrement se fera aussitôt.",
    open: "Se connecter et enregistrer",
    later: "Plus tard",
  },
  stale: {
    title: "Quelqu’un d’autre a enregistré des changements entre-temps",
    what: "Votre saisie. Ce que vous n’avez pas touché vient maintenant de l’autre version\u00a0; voici ce qui en diffère.",
    same: "L’autre personne a enregistré la même chose que vous.",
    field: "Indication",
    theirs: "Enregistré par l’autre personne",
    mine: "Votre version",
    keepMine: "Garder ma version",
    takeTheirs: "Reprendre l’autre version",
    empty: "vide",
  },
  day: {
    hint: "Comme 31.12.2026",
    previousMonth: "Mois précédent",
    nextMonth: "Mois suivant",
    previousYear: "Année précédente",
    nextYear: "Année suivante",
    previousDecade: "Décennie précédente",
    nextDecade: "Décennie suivante",
  },
} as const;
