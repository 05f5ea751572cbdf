/** The first page of a commune. */
export const home = {
  page: "Accueil",
  waiting: {
    title: "Ce qui vous attend",
    lead: "{count, plural, one {Une affaire à traiter} other {# affaires à traiter}}{late, plural, =0 {} one {, dont une en\u00a0retard} other {, dont #\u00a0en\u00a0retard}}.",
    leadReader:
      "{cases, plural, =0 {Rien n’attend de décision de votre part} one {Une décision vous attend} other {# décisions vous attendent}}{others, plural, =0 {} one {\u00a0; l’administration a une affaire à traiter} other {\u00a0; l’administration a # affaires à traiter}}{late, plural, =0 {} one {, dont une en\u00a0retard} other {, dont #\u00a0en\u00a0retard}}.",
    open: "Consulter",
    propose: "Proposer une suite",
    seeDecision: "Voir la décision",
    /** Above what somebody who keeps the register has not done yet, for those who only read. */
    byOthers: "Ce que l’administration n’a pas encore fait",
    unproposed:
      "<link>{count, plural, one {Un contrat attend} other {# contrats attendent}}</link> une proposition de l’administration.",
    incomplete:
      "L’administration n’a pas encore complété <link>{count, plural, one {un contrat} other {# contrats}}</link>.",
    watched: {
      decision: "La suite du contrat <b>{title}</b> avec {vendor} est à décider d’ici au {dueOn}.",
      execution: "Ce qui est décidé du contrat <b>{title}</b> avec {vendor} est à exécuter d’ici au {dueOn}.",
      contractEnd: "Le contrat <b>{title}</b> avec {vendor} prend fin le {dueOn}.",
      missingNotice: "Le contrat <b>{title}</b> avec {vendor} est à compléter d’ici au {dueOn}.",
      evaluation: "L’évaluation de <b>{vendor}</b> est prévue pour le {dueOn}.",
      action: "La mesure <b>{title}</b>, convenue avec {vendor}, est attendue d’ici au {dueOn}.",
      riskReview: "Le risque <b>{title}</b> lié à {vendor} est à réexaminer d’ici au {dueOn}.",
      documentValidity: "Le document <b>{title}</b>, fourni par {vendor}, est valable jusqu’au {dueOn}.",
    },
    waitsForYou: "Vous attend {since}",
    actionFor: "{action}\u00a0: {subject}",
    more: "{count, plural, one {Et une autre affaire} other {Et # autres affaires}}, <link>dans l’agenda</link>.",
  },
  calm: {
    title: "Rien ne vous attend",
    next: "La prochaine échéance\u00a0:",
    nothing:
      "Aucune échéance n’est connue. Elles apparaissent dès qu’un contrat est signé ou qu’une évaluation est prévue.",
  },
  unwatched:
    "<link>{count, plural, one {Un contrat ne peut pas être surveillé} other {# contrats ne peuvent pas être surveillés}}</link>\u00a0: il y manque {missing}.",
  uncovered:
    "{count, plural, one {Un service n’est couvert} other {# services ne sont couverts}} aujourd’hui par aucun contrat en vigueur\u00a0: <names></names>{more, plural, =0 {} one { et un autre} other { et # autres}}.",
  year: {
    title: "Les douze mois à venir",
    peaks: "{count, plural, one {Mois chargé} other {Mois chargés}}\u00a0: {months}.",
    agenda: "Voir l’agenda",
  },
  counts: {
    title: "Votre registre",
    vendors: "{count, plural, one {prestataire} other {prestataires}}",
    services: "{count, plural, one {service} other {services}}",
    contracts: "{count, plural, one {contrat} other {contrats}}",
  },
  first: {
    title: "Votre registre est encore vide",
    lead: "Trois étapes, et Vigie veille sur un premier contrat\u00a0: la bonne personne reçoit un message tant qu’il est encore temps de le résilier.",
    import: "Importer votre tableau",
    importWhy:
      "Vous tenez déjà une liste de vos contrats dans un tableur\u00a0? Vigie la reprend telle quelle et vous montre tout avant d’enregistrer.",
    byHand: "Ou pas à pas, à la main",
    vendor: "Inscrire un prestataire",
    vendorWhy: "Qui fournit un outil informatique à la commune, et comment l’atteindre.",
    service: "Inscrire un service",
    serviceWhy: "Ce qu’il fournit\u00a0: la messagerie, le contrôle des habitants, le réseau.",
    contract: "Inscrire un contrat",
    contractWhy: "Quatre indications du contrat suffisent pour en tirer toutes les échéances.",
    done: "fait",
    others:
      "Vous verrez ici ce qui attend la commune, et jusqu’à quand, dès que le registre sera rempli. {count, plural, =0 {Personne n’en est encore chargé.} one {{names} s’en occupe.} other {{names} s’en occupent.}}",
    self: "Vous pouvez aussi tenir le registre vous-même\u00a0: parmi les membres, modifiez vos rôles.",
    invite: "Inviter une personne responsable",
    ask: "Voir les membres",
  },
} as const;
