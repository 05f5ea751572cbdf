export const leaving = {
  bannerName: "Départ de la commune",
  banner: "Ce registre est en lecture seule jusqu’au {endsOn}.",
  bannerNext: "Il sera ensuite effacé. Plus aucun rappel n’est envoyé.",
  bannerOpen: "Ce registre est en lecture seule\u00a0: l’association a lancé le départ de la commune.",
  bannerOpenNext: "Sans l’accord de l’administration de la commune, rien n’est effacé. Plus aucun rappel n’est envoyé.",
  bannerLink: "Voir la suite",
} as const;
