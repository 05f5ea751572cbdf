/** What a contract may still lack, and why that matters. Keys are those of contract/completeness.ts. */
export const completeness = {
  term: {
    name: "La durée et la fin du contrat",
    why: "Sans cela, Vigie ne peut avertir personne à temps.",
  },
  document: { name: "Le contrat signé, en document", why: "En cas de litige, c’est lui qui fait foi." },
  signedOn: { name: "La date de signature", why: "Sans elle, le contrat reste un projet et aucun rappel ne part." },
  costs: { name: "Le coût par an", why: "Il manque au budget et au poids de la décision." },
  services: { name: "Les services couverts", why: "Sans eux, on ne voit pas ce qui s’arrête avec le contrat." },
  clauses: {
    name: "Le contrôle des clauses",
    why: "Ce qui manque au contrat se négocie avant la reconduction, pas après.",
  },
  serviceLevels: { name: "Les niveaux de service", why: "Sans eux, la qualité ne se mesure pas." },
  decision: { name: "La décision de l’exécutif", why: "Elle dit qui a approuvé le contrat, et quand." },
  owner: { name: "La personne responsable", why: "Les rappels lui parviennent en premier." },
  signatories: { name: "Les signataires", why: "On sait qui engage chaque partie." },
  account: { name: "Le compte budgétaire", why: "La dépense se retrouve dans les comptes." },
} as const;
