/** What the contracts cost, by year and vendor. */
export const costs = {
  title: "Coûts",
  lead: {
    past: "En {year}, les contrats ont coûté {total}.",
    now: "En {year}, les contrats coûtent {total}\u2060\u00a0: {spent} jusqu’à aujourd’hui, {forecast} d’ici à la fin de l’année si rien ne change.",
    ahead: "En {year}, les contrats coûteront {total} si rien ne change.",
  },
  chart: "Coûts par année",
  otherYears: "Autres années",
  earlier: "Années précédentes",
  later: "Années suivantes",
  unit: "En milliers de francs",
  spent: "jusqu’à aujourd’hui",
  forecast: "prévu",
  byVendor: "Par prestataire, en {year}",
  others: "{count, plural, one {Un autre prestataire} other {# autres prestataires}}",
  percent: "{percent}\u00a0%",
  nothingThen: "Aucun coût cette année-là.",
  table: "Les mêmes sommes en chiffres",
  vendor: "Prestataire",
  foreseenYear: "{year} (prévu)",
  sum: "Total",
  none: "–",
  unknown:
    "{count, plural, one {Un contrat n’a pas de coût connu\u00a0: il manque dans ces sommes.} other {# contrats n’ont pas de coût connu\u00a0: ils manquent dans ces sommes.}}",
  unsure:
    "{count, plural, one {Un contrat ({amount} par an) n’est plus compté après son dernier jour, en {year}\u00a0: on ne sait pas s’il est reconduit.} other {# contrats ({amount} par an) ne sont plus comptés après leur dernier jour, dès {year}\u00a0: on ne sait pas s’ils sont reconduits.}}",
  drafts:
    "{count, plural, one {Un projet de contrat n’est pas compté dans ces sommes\u00a0: il n’est pas signé.} other {# projets de contrat ne sont pas comptés dans ces sommes\u00a0: ils ne sont pas signés.}}",
  rule: "Chaque contrat signé compte pour les jours où il lie la commune, au prix de ces jours. Les reconductions tacites sont prévues comme si rien n’était décidé\u00a0; une résiliation ou une fin décidée arrête le compte. Seule une indexation en pourcentage fixe est calculée d’avance.",
  empty: {
    title: "Aucun coût entre {from} et {to}",
    why: "Les coûts viennent des contrats\u00a0: inscrivez-en un avec son montant annuel, et la page se remplit.",
    unknown:
      "{count, plural, one {Un contrat court durant ces années, mais son coût n’est pas inscrit.} other {# contrats courent durant ces années, mais leur coût n’est pas inscrit.}}",
    add: "Inscrire un contrat",
    contracts: "Voir les contrats",
  },
} as const;
