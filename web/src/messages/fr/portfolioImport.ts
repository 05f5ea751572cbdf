/** The import of vendors, services, contracts and service levels. */
export const portfolioImport = {
  page: "Importer",
  title: "Que contient votre tableau\u00a0?",
  lead: "Le tableau que vous avez déjà suffit, même en désordre. Il est lu ici, dans votre navigateur\u00a0; rien n’est enregistré avant votre accord.",
  mapTitle: "Que contient chaque colonne\u00a0?",
  checkedTitle: "Voici ce qui serait importé",
  kinds: {
    contracts: {
      name: "Des contrats",
      hint: "Une ligne par contrat, prestataires et services compris. Le plus fréquent.",
      needs:
        "Une colonne nomme le prestataire de chaque contrat. Toutes les autres sont utiles, aucune n’est obligatoire.",
    },
    vendors: {
      name: "Des prestataires",
      hint: "Une ligne par entreprise, avec ses coordonnées.",
      needs: "Une colonne donne le nom de chaque entreprise.",
    },
    services: {
      name: "Des services",
      hint: "Une ligne par service informatique, avec qui le fournit.",
      needs: "Une colonne nomme le service, une autre son prestataire.",
    },
    serviceLevels: {
      name: "Des niveaux de service",
      hint: "Une ligne par engagement mesurable d’un contrat.",
      needs: "Chaque ligne donne la référence d’un contrat déjà enregistré, ce qui est mesuré et la cible.",
    },
  },
  choose: {
    kind: "Ce qu’il contient",
    needs: "Ce qu’il faut",
    asIs: "Dates, montants et délais sont compris comme on les écrit ici\u00a0: 31.12.2026, 12'500.–, 3\u00a0mois, tacite.",
    unknown:
      "Ce que vous ne savez pas peut rester vide\u00a0: rien ne sera deviné, et la liste de ce qui manque vous sera donnée.",
    comments: "Les commentaires de cellules ne sont pas repris.",
  },
  template: {
    lead: "Pas encore de tableau\u00a0? Modèle à remplir\u00a0:",
    xlsx: "Excel",
    csv: "CSV",
    help: "Explications",
    column: "Colonne",
    needed: "Nécessaire",
    yes: "oui",
    oneOf: "l’une des deux",
    example: "Exemple",
    accepted: "Ce qui est compris",
    day: "Un jour\u00a0: 31.12.2026, 31 décembre 2026, fin 2026, ou une date du tableur",
    length: "Une durée avec son unité\u00a0: 3 mois, 90 jours, 1 an\u00a0; «\u00a0aucun\u00a0» pour zéro",
    amount:
      "Un montant en francs par an\u00a0: 12'500.–, 12 500.00\u00a0; «\u00a0/ mois\u00a0» est multiplié par douze",
    text: "Du texte. Plusieurs noms se séparent par un point-virgule",
    files: {
      contracts: "modele-contrats",
      vendors: "modele-prestataires",
      services: "modele-services",
      serviceLevels: "modele-niveaux-de-service",
    },
  },
  file: {
    read: "<b>{file}</b>\u00a0: {count, plural, =0 {aucune ligne lue} one {une ligne lue} other {{said} lignes lues}}.",
    other: "Choisir un autre fichier",
  },
  columns: {
    title: "Les colonnes reconnues",
    sheet: "Feuille du classeur",
    none: "— aucune —",
    absent: "à indiquer",
    or: "ou",
    unsure: "À vérifier\u00a0: le titre n’est pas tout à fait connu.",
    untitled: "sans titre",
    missing: "Il manque encore\u00a0: {fields}.",
    others: "{count, plural, one {Montrer une autre colonne possible} other {Montrer les # autres colonnes possibles}}",
    unused: "{count, plural, one {Colonne laissée de côté} other {Colonnes laissées de côté}}\u00a0: {columns}.",
    moved: "La colonne {column} passe de «\u00a0{from}\u00a0» à «\u00a0{to}\u00a0»\u00a0: une colonne n’a qu’un sens.",
    skipped:
      "{count, plural, one {Une ligne n’est pas une entrée et sera ignorée} other {# lignes ne sont pas des entrées et seront ignorées}} (totaux, intertitres, remarques)",
    skippedLine: "Ligne {row}\u00a0: {text}",
  },
  questions: {
    title: "Ce que le tableau ne dit pas clairement",
    lead: "Une réponse vaut pour tout le fichier. Sans réponse, l’indication reste inconnue et les entrées concernées seront «\u00a0à compléter\u00a0».",
    vendor:
      "{count, plural, one {Une ligne sans prestataire suit une ligne qui en a un} other {# lignes sans prestataire suivent une ligne qui en a un}}\u00a0: c’est le même",
    vendorWhy: "Comme dans un tableau où le nom n’est écrit qu’une fois pour plusieurs lignes.",
    signed:
      "{count, plural, one {Un contrat n’a pas de date de signature} other {# contrats n’ont pas de date de signature}}\u00a0: ils sont signés",
    signedWhy:
      "Ils comptent dès leur début. S’il est inconnu, le jour de l’import est supposé, et le contrat le dit. Un contrat sans signature reste un projet, et personne n’est averti de son échéance.",
    renewal:
      "Reconduction\u00a0: aucune ligne ne dit ce qui se passe à l’échéance. Pour {count, plural, one {la ligne concernée} other {toutes les lignes}}, le contrat…",
    renewalWhy:
      "Chaque contrat le dit à l’article «\u00a0Durée\u00a0»\u00a0; la réponse sera comptée comme une supposition.",
    renewals: { tacit: "est reconduit tacitement", none: "prend fin" },
    renewed:
      "{count, plural, one {Un contrat tacite ne dit pas pour combien de temps il est reconduit} other {# contrats tacites ne disent pas pour combien de temps ils sont reconduits}}",
    renewedWhy: "Le plus souvent d’année en année\u00a0; les contrats le disent à l’article «\u00a0Durée\u00a0».",
    unit: "{field}\u00a0: {count, plural, one {un nombre est écrit sans unité} other {# nombres sont écrits sans unité}}. Il s’agit de…",
    units: { mois: "mois", jours: "jours", ans: "années" },
    word: "{field}\u00a0: «\u00a0{word}\u00a0» ({count, plural, one {une ligne} other {# lignes}}) veut dire…",
    choose: "à choisir",
    later: "à corriger ligne par ligne",
    unknown: "Je ne sais pas encore",
  },
  preview: {
    title:
      "{count, plural, one {La première ligne telle qu’elle est lue} other {Les # premières lignes telles qu’elles sont lues}}",
    row: "Ligne",
  },
  check: "{count, plural, one {Vérifier la ligne} other {Vérifier les {said} lignes}}",
  noDeadline: "Aucune colonne d’échéance n’est reprise\u00a0: Vigie ne pourra avertir d’aucune fin.",
  allThere: "Tout y est déjà",
  nothingYet: "Rien n’est encore enregistré.",
  verdict: {
    created: {
      contracts:
        "{count, plural, one {<b>Un contrat</b> serait ajouté.} other {<b>{said} contrats</b> seraient ajoutés.}}",
      vendors:
        "{count, plural, one {<b>Un prestataire</b> serait ajouté.} other {<b>{said} prestataires</b> seraient ajoutés.}}",
      services:
        "{count, plural, one {<b>Un service</b> serait ajouté.} other {<b>{said} services</b> seraient ajoutés.}}",
      serviceLevels:
        "{count, plural, one {<b>Un niveau de service</b> serait ajouté.} other {<b>{said} niveaux de service</b> seraient ajoutés.}}",
    },
    changed:
      "{count, plural, one {<b>Une entrée</b> serait mise à jour.} other {<b>{said} entrées</b> seraient mises à jour.}}",
    unchanged:
      "{count, plural, one {<b>Une entrée</b> figure déjà dans le registre, à l’identique.} other {<b>{said} entrées</b> figurent déjà dans le registre, à l’identique.}}",
    vendors:
      "{count, plural, one {<b>Un prestataire</b> serait créé au passage.} other {<b>{said} prestataires</b> seraient créés au passage.}}",
    services:
      "{count, plural, one {<b>Un service</b> serait créé au passage.} other {<b>{said} services</b> seraient créés au passage.}}",
    refused:
      "{count, plural, one {<b>Une ligne est à corriger</b> et ne serait pas importée.} other {<b>{said} lignes sont à corriger</b> et ne seraient pas importées.}}",
    incomplete:
      "{count, plural, one {<b>Un contrat</b> resterait à compléter} other {<b>{said} contrats</b> resteraient à compléter}}\u00a0: {what}.",
    missing: "{field} ({count})",
    assumed:
      "{count, plural, one {Une supposition a été faite\u00a0: la relire} other {# suppositions ont été faites\u00a0: les relire}}",
    note: "<b>{field}</b>\u00a0: {why} {count, plural, one {Ligne {lines}} other {# lignes\u00a0: {lines}}}",
    vendorsList: "Voir les prestataires",
    reckoned: "{count, plural, one {Un coût annuel a été calculé} other {# coûts annuels ont été calculés}}",
    reckonedLine: "Ligne {row}\u00a0: {written} donne <b>{cost}</b> par an.",
  },
  similar: {
    title:
      "{count, plural, one {Un prestataire écrit de plusieurs façons\u00a0?} other {# prestataires écrits de plusieurs façons\u00a0?}}",
    lead: "Les noms qui ne diffèrent que par les majuscules, les accents, les signes ou la forme juridique sont déjà réunis.",
    question: "Ces noms désignent-ils le même prestataire\u00a0?",
    kept: "Nom retenu",
    known: "{name} (déjà dans le registre)",
    same: "{name}, c’est {kept}",
  },
  twins: {
    title: "{count, plural, one {Une ligne en répète une autre\u00a0?} other {# lignes en répètent une autre\u00a0?}}",
    lead: "{count, plural, one {Elle ne sera pas importée, sauf si vous dites que c’est un autre contrat.} other {Elles ne seront pas importées, sauf si vous dites que ce sont d’autres contrats.}}",
    own: "C’est un autre contrat\u00a0: importer aussi la ligne {row}",
    why: "Ligne {row}, {name}\u00a0: même prestataire, même intitulé, mêmes dates et même montant qu’à la ligne {of}.",
  },
  correct: {
    title: "{count, plural, one {Une ligne à corriger} other {{said} lignes à corriger}}",
    partly:
      "{count, plural, one {Une ligne sera reprise sans une de ses cellules} other {{said} lignes seront reprises sans une de leurs cellules}}",
    partlyLead:
      "Ce qui n’est pas compris reste inconnu, et son texte est gardé dans la remarque. Vous pouvez le corriger ici.",
    skipHeader: "Écarter",
    skip: "Ne pas importer cette ligne",
    skipFor: "Ne pas importer cette ligne ({row})",
    skipped:
      "{count, plural, one {Ligne laissée de côté\u00a0: {lines}.} other {Lignes laissées de côté\u00a0: {lines}.}}",
    restore: "{count, plural, one {La reprendre} other {Les reprendre}}",
    lead: "Corrigez ici, ou laissez\u00a0: les autres lignes peuvent être importées sans attendre, et celles-ci plus tard.",
    entry: "Entrée",
    cell: "Cellule",
    line: "Ligne {row}",
    field: "Colonne",
    why: "Motif",
    value: "Nouvelle valeur",
    valueFor: "{field}, {cell}",
    more: "{count, plural, one {Montrer encore # cellule} other {Montrer encore # cellules}}",
    download: "Télécharger ces lignes avec leur motif",
    file: "lignes-a-corriger",
    sheet: "À corriger",
    lineColumn: "Ligne du fichier",
  },
  import: {
    contracts:
      "{count, plural, one {Importer {said} contrat} other {Importer {said} contrats}}{unchanged, plural, =0 {} one {, # inchangé} other {, # inchangés}}",
    vendors:
      "{count, plural, one {Importer {said} prestataire} other {Importer {said} prestataires}}{unchanged, plural, =0 {} one {, # inchangé} other {, # inchangés}}",
    services:
      "{count, plural, one {Importer {said} service} other {Importer {said} services}}{unchanged, plural, =0 {} one {, # inchangé} other {, # inchangés}}",
    serviceLevels:
      "{count, plural, one {Importer {said} niveau de service} other {Importer {said} niveaux de service}}{unchanged, plural, =0 {} one {, # inchangé} other {, # inchangés}}",
  },
  again: "Vérifier à nouveau",
  changed: "Vos corrections ne sont pas encore vérifiées.",
  back: "Revenir aux colonnes",
  sending: {
    title: "L’import est en cours",
    checking: "Les lignes sont en cours de vérification",
    bar: "Lignes importées",
    checked: "Lignes vérifiées",
  },
  paused: { sent: "L’import est arrêté", checked: "La vérification est arrêtée" },
  kept: {
    sent: "Ce qui est importé le reste\u00a0; la reprise continue après.",
    checked: "Rien n’est enregistré\u00a0; vos réponses sont gardées.",
  },
  leave: {
    sending:
      "L’import est en cours. Quitter cette page l’arrête\u00a0; ce qui est fait reste fait. Quitter quand même\u00a0?",
    prepared: "Ce fichier n’est pas encore importé. Quitter cette page oublie vos réponses. Quitter quand même\u00a0?",
  },
  result: {
    created: {
      contracts:
        "{count, plural, =0 {Aucun contrat n’a été ajouté} one {Un contrat est dans le registre} other {{said} contrats sont dans le registre}}",
      vendors:
        "{count, plural, =0 {Aucun prestataire n’a été ajouté} one {Un prestataire est dans le registre} other {{said} prestataires sont dans le registre}}",
      services:
        "{count, plural, =0 {Aucun service n’a été ajouté} one {Un service est dans le registre} other {{said} services sont dans le registre}}",
      serviceLevels:
        "{count, plural, =0 {Aucun niveau de service n’a été ajouté} one {Un niveau de service est dans le registre} other {{said} niveaux de service sont dans le registre}}",
    },
    repeated: "Tout figurait déjà dans le registre",
    changed:
      "{count, plural, one {<b>Une entrée</b> a été mise à jour.} other {<b>{said} entrées</b> ont été mises à jour.}}",
    unchanged:
      "{count, plural, one {<b>Une entrée</b> y figurait déjà\u00a0: rien n’a changé pour elle.} other {<b>{said} entrées</b> y figuraient déjà\u00a0: rien n’a changé pour elles.}}",
    along:
      "Avec {vendors, plural, =0 {aucun nouveau prestataire} one {<b>un nouveau prestataire</b>} other {<b># nouveaux prestataires</b>}} et {services, plural, =0 {aucun nouveau service} one {<b>un nouveau service</b>} other {<b># nouveaux services</b>}}.",
    list: {
      contracts: "Voir les contrats",
      vendors: "Voir les prestataires",
      services: "Voir les services",
      serviceLevels: "Voir les contrats",
    },
    another: "Importer un autre tableau",
    assumed: "Ce qui a été supposé",
    next: "{count, plural, one {Un contrat à compléter} other {{said} contrats à compléter}}",
    nextWhy: "Sans ces indications, Vigie ne peut pas avertir de leur échéance. Il manque\u00a0: {what}.",
    allIncomplete: "{count, plural, one {Voir le contrat} other {Voir les # contrats à compléter}}",
    left: "{count, plural, one {Une ligne n’est pas encore importée} other {{said} lignes ne sont pas encore importées}}",
    leftWhy:
      "Ce qui reste est gardé ici tant que cette page reste ouverte. Les lignes déjà importées ne seront pas doublées.",
    correct: "Corriger ces lignes",
  },
  remarks: {
    required: "À remplir.",
    tooLong: "Trop long.",
    tooMany: "Trop de noms dans une cellule.",
    tooLarge: "Ce nombre est trop grand.",
    invalid: "Cette valeur ne convient pas.",
    number: "Un nombre est attendu, avec son unité.",
    priority: "Une priorité de 1 à 4 est attendue.",
    duration: {
      unreadable: "Une durée est attendue, comme 3\u00a0mois, 90\u00a0jours ou 1\u00a0an.",
      noUnit: "Un nombre sans unité\u00a0: en mois, en jours\u00a0?",
    },
    date: {
      dayFirst: "Lu jour d’abord, comme en Suisse.",
      monthFirst: "Lu mois d’abord\u00a0: autrement, ce jour n’existerait pas.",
      monthOnly: "Un mois sans jour\u00a0: le premier, le dernier\u00a0?",
      yearOnly: "Une année sans jour.",
    },
    amount: {
      unreadable: "Un montant en francs par an est attendu, comme 12'500.–.",
      notFrancs: "Un montant en francs est attendu.",
      severalYears: "Un montant par an est attendu, pas pour plusieurs années.",
      perMonth: "Montant par mois, multiplié par douze.",
      perQuarter: "Montant par trimestre, multiplié par quatre.",
      perHalfYear: "Montant par semestre, multiplié par deux.",
      about: "Montant indiqué comme approximatif.",
      thousands: "Le point est lu comme séparateur de milliers.",
    },
    word: { unknown: "Ce mot n’est pas connu ici." },
    cell: {
      left: "Pas compris\u00a0: laissé inconnu, et gardé tel quel dans la remarque.",
      leftContradiction:
        "Le montant et la périodicité ne disent pas la même chose\u00a0: le coût est laissé inconnu, et gardé tel quel dans la remarque.",
      leftWithPeriod: "Sans périodicité sûre, le coût est laissé inconnu, et gardé tel quel dans la remarque.",
      unknown: "Indiqué comme inconnu dans le tableau\u00a0: laissé inconnu.",
    },
    cost: {
      once: "Payé une seule fois\u00a0: le coût annuel est laissé inconnu, et le montant gardé dans la remarque.",
      periodUnknown: "Une périodicité est attendue, comme mensuel, trimestriel, semestriel, annuel ou unique.",
      periodContradicts: "Le montant et la périodicité ne disent pas la même chose.",
      yearSupposed: "Non indiquée\u00a0: le montant est compté par an.",
    },
    notice: {
      qualified:
        "Les mots qui précisent le délai sont gardés tels quels dans la remarque\u00a0: seul le délai est compté.",
    },
    renewal: { supposed: "Votre réponse pour toutes les lignes qui n’en disent rien." },
    end: { periodic: "Se renouvelle à cette période, sans fin connue." },
    owner: { inNote: "La personne de la commune qui suit le contrat est gardée dans la remarque." },
    signed: {
      atStart: "Signature comptée au jour du début.",
      supposed: "Signé un jour inconnu\u00a0: le jour de l’import est supposé, et la remarque du contrat le dit.",
    },
    term: {
      startReckoned: "Début calculé d’après la fin et la durée.",
      dayBefore: "La fin tombait un jour trop tard pour la durée indiquée\u00a0: la veille est retenue.",
      openEnded: { renewed: "Durée indéterminée et reconduction à la fois." },
    },
    title: {
      fromServices: "L’intitulé reprend le nom des services.",
      fromVendor: "L’intitulé reprend le nom du prestataire.",
    },
    reference: { made: "Sans référence dans le tableau\u00a0: une référence R-… est donnée." },
    assumed: {
      medium: "moyenne, à préciser.",
      vendorMedium: "moyenne pour les nouveaux prestataires, à préciser.",
      kind: "Non indiqué\u00a0: déduit du nom.",
      serviceHours: "Non indiqué\u00a0: pendant les heures de service.",
      month: "Non indiqué\u00a0: par mois.",
    },
    vendor: {
      uidTaken: "Ce numéro IDE est celui d’un autre prestataire.",
      unknown: "Aucun prestataire ne porte ce numéro\u00a0: donnez aussi son nom.",
      byReference: "Écrit autrement que dans le registre\u00a0: reconnu par son contrat.",
      archived: "Ce prestataire est archivé\u00a0: remettez-le d’abord au registre.",
    },
    service: { unknown: "Ce prestataire n’a pas de service de ce nom." },
    contract: {
      unknown: "Aucun contrat ne porte cette référence.",
      referenceTaken: "Cette référence est celle d’un contrat d’un autre prestataire.",
      amended: "Ce contrat a été modifié par un avenant\u00a0: changez-le sur sa page.",
    },
    serviceLevel: {
      unitUnknown: "Cette unité n’est pas connue\u00a0: indiquez\u00a0%, min, h, jours ou jours ouvrés.",
      unitMissing: "Indiquez l’unité\u00a0: min, h, jours ou jours ouvrés.",
    },
    import: {
      sameRow:
        "Une ligne plus haut désigne déjà la même entrée\u00a0: donnez une autre référence ou un autre intitulé.",
    },
    version: { stale: "Quelqu’un vient de changer cette entrée\u00a0: vérifiez à nouveau." },
    status: { notAllowed: "Ce changement d’état n’est pas possible d’ici." },
  },
} as const;
