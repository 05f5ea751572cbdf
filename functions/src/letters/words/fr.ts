/** The notice letter in French. It is the original: every other language has the same keys. */
export const fr = {
  fileName: "resiliation",
  registered: "Recommandé",
  placeAndDay: "{place}, le {day}",
  subject: "Résiliation du contrat «\u00a0{title}\u00a0»",
  reference: "Référence du contrat\u00a0: {reference}",
  referenceEffective: "Référence du contrat\u00a0: {reference}, conclu avec effet au {startOn}",
  referenceSigned: "Référence du contrat\u00a0: {reference}, signé le {signedOn}",
  salutation: "Madame, Monsieur,",
  notice:
    "Sur décision du {decidedOn} ({executive}), nous résilions par la présente le contrat cité ci-dessus pour son échéance du {endsOn}. Nous respectons ainsi le délai de préavis de résiliation convenu. Si cette date ne pouvait être retenue, la résiliation vaudrait pour la prochaine échéance possible.",
  confirm:
    "Nous vous prions de nous confirmer par écrit, dans les trente jours, que vous avez reçu cette lettre et que le contrat prend fin à la date indiquée.",
  data: "Jusqu’à la fin du contrat, nous vous demandons de nous remettre l’ensemble de nos données dans un format courant et documenté. Une fois la reprise vérifiée par nos soins, vous voudrez bien les effacer de tous vos systèmes, sauvegardes comprises, et nous en fournir l’attestation écrite.",
  handover:
    "Merci de nous indiquer la personne avec qui préparer la fin de la collaboration\u00a0: accès et comptes à fermer, matériel à restituer, documentation à transmettre, décompte final.",
  closing:
    "Nous vous remercions de votre collaboration et vous adressons, Madame, Monsieur, nos salutations distinguées.",
} as const;

/** What a letter says, sentence by sentence; days come written out, `{…}` are filled in. */
export type LetterWords = { readonly [K in keyof typeof fr]: string };
