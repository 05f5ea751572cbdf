/** What vendors deliver: the list and the form. */
export const services = {
  page: "Services",
  list: {
    covered:
      "{count, plural, one {Le service inscrit est couvert} other {Les # services inscrits sont tous couverts}} par un contrat en vigueur.",
    uncovered:
      "{missing, plural, one {Un service} other {# services}} sur {count} {missing, plural, one {n’est couvert} other {ne sont couverts}} par aucun contrat en vigueur.",
    add: "Inscrire un service",
    caption: "Services de la commune",
    emptyTitle: "Ici se trouve ce que les prestataires fournissent",
    emptyWhy:
      "Une ligne par service, avec le contrat qui le couvre\u00a0: ce qui ne repose sur aucun contrat en vigueur se voit aussitôt.",
    needsVendor: "Un service est fourni par un prestataire\u00a0: commencez par inscrire celui-ci.",
    addVendor: "Inscrire un prestataire",
    edit: "Modifier",
    editOne: "Modifier\u00a0: {name}",
  },
  columns: {
    name: "Service",
    kind: "Genre",
    vendor: "Prestataire",
    criticality: "Criticité",
    coverage: "Aujourd’hui",
    edit: "Modifier",
  },
  coverage: { yes: "couvert", no: "sans contrat" },
  kind: {
    application: "application métier",
    messaging: "messagerie",
    network: "réseau",
    workstations: "postes de travail",
    hosting: "hébergement",
    backup: "sauvegarde",
    telephony: "téléphonie",
    security: "sécurité",
    gis: "géodonnées",
    other: "autre",
  },
  criticalityMeaning: {
    critical: "Sans ce service, une tâche essentielle de la commune s’arrête dans la journée.",
    high: "Une panne gêne nettement l’administration ou la population dès le lendemain.",
    medium: "La commune s’en passe quelques jours, avec des moyens de fortune.",
    low: "Une panne se remarque à peine.",
  },
  fields: {
    vendorId: "Prestataire",
    chooseVendor: "Choisir un prestataire",
    chooseKind: "Choisir un genre",
    name: "Nom du service",
    nameHint: "Tel qu’on l’appelle à la commune, par exemple «\u00a0Contrôle des habitants\u00a0».",
    kind: "Genre",
    criticality: "Criticité",
    criticalityHint: "Que se passerait-il si ce service s’arrêtait\u00a0?",
  },
  form: {
    newTitle: "Inscrire un service",
    newLead: "Ce qu’un prestataire fournit à la commune. Le contrat qui le couvre s’indique ensuite, dans le contrat.",
    register: "Inscrire le service",
    changeTitle: "Modifier {name}",
    save: "Enregistrer les changements",
    cancel: "Annuler",
  },
} as const;
