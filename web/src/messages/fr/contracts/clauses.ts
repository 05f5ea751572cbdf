/** The checklist of clauses on a contract's page. */
export const clauses = {
  title: "Contrôle des clauses",
  how: "Chaque réponse s’enregistre d’elle-même. Au clavier\u00a0: P présente, A absente, S sans objet, V pas encore vue\u00a0; la ligne suivante vient toute seule.",
  groups: {
    service: "Prestation et prix",
    data: "Données et sécurité",
    end: "Fin et litiges",
    own: "Propres à la commune",
  },
  progress: "{seen} sur {total}",
  answers: {
    present: "présente",
    absent: "absente",
    notApplicable: "sans objet",
    unseen: "pas encore vue",
  },
  article: "article",
  articleOf: "Article, {name}",
  documentOf: "Document, {name}",
  noDocument: "document non précisé",
  gone: "Clause retirée du catalogue",
  ownWhy: "Une clause que votre commune recherche.",
  saving: "Enregistrement",
  saved: "Enregistré.",
  again: "Réessayer",
  clash: {
    title: "Une autre personne a répondu autrement entre-temps",
    kept: "Toutes vos autres réponses.",
    line: "{name}\u00a0: vous avez indiqué {mine}, l’autre personne {theirs}.",
    mine: "Garder les miennes",
    theirs: "Prendre les siennes",
  },
} as const;
