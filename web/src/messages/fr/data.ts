export const data = {
  page: "Données",
  title: "Vos données sont à vous",
  lead: "Emportez tout ce que la commune a confié à Vigie, en un seul fichier qui se lit sans Vigie.",
  export: {
    title: "Export complet",
    what: "Un fichier ZIP avec les prestataires, services, contrats, décisions et niveaux de service, le journal de tous les changements et chaque document déposé. Les listes s’ouvrent avec un tableur\u00a0; un fichier explique le reste.",
    careful: "Il contient tout\u00a0: gardez-le dans un endroit protégé.",
    prepare: "Préparer un export",
    preparing:
      "Un export est en préparation. Vous recevrez un message quand il sera prêt\u00a0; vous pouvez quitter cette page.",
    progress: "{done} documents sur {total}",
    begun: "L’export se prépare…",
    download: "Télécharger",
    downloadOf: "Télécharger l’export du {on}",
    history: "Exports préparés",
    on: "Demandé le",
    state: "État",
    size: "Taille",
    until: "Disponible jusqu’au",
    get: "Fichier",
    none: "Aucun export n’a encore été préparé.",
    status: {
      queued: "en attente",
      building: "en préparation",
      ready: "prêt",
      failed: "n’a pas abouti",
      expired: "supprimé après sept jours",
    },
    files: "{count, plural, one {un fichier} other {# fichiers}}",
  },
  leave: {
    title: "Quitter Vigie",
    how: "Seule l’association peut lancer le départ d’une commune, et rien n’est effacé sans l’accord de l’administration de la commune. Dès que le départ est lancé, le registre est en lecture seule pendant au moins trente jours.",
    runningTitle: "Le départ de la commune est en cours",
    started:
      "L’association l’a lancé le {on} (référence\u00a0: {reference}). Depuis, le registre peut être lu et exporté, mais plus modifié, et aucun rappel n’est envoyé.",
    waits:
      "Il attend votre accord. Sans lui, rien ne sera effacé et le registre reste en lecture seule jusqu’à ce que l’association annule le départ.",
    ifApproved:
      "Si vous donnez votre accord aujourd’hui, tout sera effacé à partir du {endsOn}\u00a0: le registre, les documents, les membres et le journal. Cela ne peut pas être défait.",
    approvedOn:
      "L’accord de la commune a été donné le {on}. Tout sera effacé à partir du {endsOn}. Jusque-là, vous pouvez revenir sur cet accord.",
    exportFirst: "Préparez d’abord un export complet\u00a0: aucun n’est prêt en ce moment.",
    exportReady: "Un export complet est prêt\u00a0: téléchargez-le avant l’effacement.",
    confirm: "J’ai compris que tout sera effacé et que cela ne peut pas être défait.",
    approve: "Donner l’accord de la commune",
    withdraw: "Revenir sur l’accord",
    erasing: "L’effacement a commencé.",
    samePerson:
      "Vous avez lancé ce départ pour l’association\u00a0: une autre personne doit donner l’accord de la commune.",
    done: "C’est enregistré.",
  },
} as const;
