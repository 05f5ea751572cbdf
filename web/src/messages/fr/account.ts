/** Who is signed in, and where. */
export const account = {
  switch: "Changer de lieu",
  signOut: "Se déconnecter",
  roles: "{first}{more, plural, =0 {} one { et un autre rôle} other { et # autres rôles}}",
  nowhere: {
    title: "Vous n’avez accès à aucune commune",
    why: "Votre adresse est connue, mais aucune commune ne vous compte plus parmi ses membres. Demandez une invitation à la personne qui administre le compte de la commune.",
  },
  choose: {
    title: "Où voulez-vous travailler\u00a0?",
    why: "Vous ne faites plus partie du lieu où vous étiez.",
  },
  welcome: {
    title: "Bienvenue. Vous faites maintenant partie de {place}.",
    communeAdmin: "Pour commencer, <link>invitez les personnes</link> qui suivent vos contrats informatiques.",
    keeper: "Pour commencer, <link>inscrivez un premier contrat</link>\u00a0: Vigie en tire toutes les échéances.",
    reader: "Vous trouvez ici ce qui attend la commune, et jusqu’à quand.",
    close: "Fermer ce message",
  },
} as const;
