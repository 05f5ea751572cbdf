const toExecutors = "Vous recevez ce message parce que vous répondez des contrats ou avez fait la proposition.";

/** What happens to a case, in French. `unnamed` is said where the commune's mails name neither vendor nor contract. */
export const caseWords = {
  open: "Voir la décision",
  /** The day that presses, in the subject. */
  by: { none: "", decide: " d’ici au {day}", receive: ", lettre à recevoir d’ici au {day}" },
  about: { named: ", «\u00a0{title}\u00a0»", unnamed: "" },
  whose: { named: "un contrat avec {vendor}", unnamed: "un contrat" },
  unnamed: "Le contrat et le prestataire sont indiqués sur la page de la décision.",
  proposed: {
    subject: "{commune}\u00a0: une proposition attend votre décision{by}{about}",
    intro: "Une suite vous est proposée pour {whose}. Les motifs et les chiffres sont sur la page de la décision.",
    why: "Vous recevez ce message parce que vous faites partie de l’exécutif de votre commune ({executive}).",
  },
  mandated: {
    subject: "{commune}, {executive}\u00a0: décision prise{by}{about}",
    intro: "L’exécutif ({executive}) a décidé de la suite d’{whose}. La suite vous revient.",
    why: toExecutors,
  },
  sentBack: {
    subject: "{commune}, {executive}\u00a0: complément demandé{by}{about}",
    intro:
      "L’exécutif ({executive}) vous renvoie une proposition à compléter, pour {whose}. Ce qui manque est indiqué sur la page de la décision.",
    why: toExecutors,
  },
} as const;
