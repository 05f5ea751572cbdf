/** Who is signed in, and where. */
export const account = {
  switch: "Changer de lieu",
  signOut: "Se déconnecter",
  nowhere: {
    title: "Vous n’avez accès à aucune commune",
    why: "Votre adresse est connue, mais aucune commune ne vous compte plus parmi ses membres. Demandez une invitation à la personne qui administre le compte de la commune.",
  },
  choose: {
    title: "Où voulez-vous travailler\u00a0?",
    why: "Vous ne faites plus partie du lieu où vous étiez.",
  },
  welcome: {
    title: "Bienvenue. {place} vous compte désormais parmi ses membres.",
    communeAdmin: "Pour commencer, <link>invitez les personnes</link> qui suivent vos contrats informatiques.",
    keeper:
      "Pour commencer, <link>ouvrez le registre des contrats</link>\u00a0: de ce qui y est inscrit, Vigie tire toutes les échéances.",
    reader: "Vous trouvez ici ce qui attend la commune, et jusqu’à quand.",
    close: "Fermer ce message",
  },
} as const;
