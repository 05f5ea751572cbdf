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
} as const;
