/** Decisions about contracts, from the proposal to the vendor's confirmation: words that screens and mails share. */
export const cases = {
  /** As in « il est proposé de … ». */
  outcome: {
    renew: "reconduire",
    renegotiate: "renégocier",
    terminate: "résilier",
    letExpire: "laisser s’éteindre",
  },
  /** As in « décision\u00a0: … ». */
  outcomeName: {
    renew: "Reconduction",
    renegotiate: "Renégociation",
    terminate: "Résiliation",
    letExpire: "Fin sans reconduction",
  },
  /** What somebody must do now; `<b>` marks what the eye must catch. */
  waiting: {
    propose: {
      dated:
        "Proposez à l’exécutif la suite du contrat <b>{title}</b> avec {vendor}\u00a0: il doit décider d’ici au <b>{decideByOn}</b>.",
      late: "L’exécutif aurait dû décider d’ici au {decideByOn} de la suite du contrat <b>{title}</b> avec {vendor}\u00a0: proposez-la-lui sans attendre.",
      open: "Proposez à l’exécutif la suite du contrat <b>{title}</b> avec {vendor}.",
    },
    mandate: {
      dated:
        "Décidez d’ici au <b>{decideByOn}</b> de la suite du contrat <b>{title}</b> avec {vendor}\u00a0: la proposition est de le {outcome}{cost}.",
      datedTerminate:
        "Décidez d’ici au <b>{decideByOn}</b> de la suite du contrat <b>{title}</b> avec {vendor}\u00a0: la proposition est de le {outcome}{cost}. La lettre doit être reçue d’ici au {lastReceiptOn} au plus tard.",
      lateTerminate:
        "Décidez sans attendre de la suite du contrat <b>{title}</b> avec {vendor}\u00a0: la proposition est de le {outcome}{cost}. La lettre doit être reçue d’ici au <b>{lastReceiptOn}</b> au plus tard.",
      late: "Le contrat <b>{title}</b> avec {vendor} attend une décision depuis le <b>{decideByOn}</b>\u00a0: la proposition est de le {outcome}{cost}.",
      open: "Décidez de la suite du contrat <b>{title}</b> avec {vendor}\u00a0: la proposition est de le {outcome}{cost}.",
    },
    execute: {
      renew:
        "Confirmez que le contrat <b>{title}</b> avec {vendor} se poursuit, comme l’exécutif l’a décidé le {meetingOn}.",
      renegotiate:
        "Négociez le contrat <b>{title}</b> avec {vendor}, comme l’exécutif l’a décidé le {meetingOn}, et inscrivez l’avenant signé.",
      terminateDated:
        "Envoyez à {vendor} la résiliation du contrat <b>{title}</b> d’ici au <b>{sendByOn}</b>\u00a0: elle doit être reçue d’ici au <b>{lastReceiptOn}</b> au plus tard. L’exécutif l’a décidée le {meetingOn}.",
      terminateTight:
        "La résiliation du contrat <b>{title}</b> doit être reçue par {vendor} d’ici au <b>{lastReceiptOn}</b> au plus tard\u00a0: portez-la contre quittance, ou assurez-vous que l’envoi recommandé arrive à temps. L’exécutif l’a décidée le {meetingOn}.",
      terminate: "Envoyez à {vendor} la résiliation du contrat <b>{title}</b>. L’exécutif l’a décidée le {meetingOn}.",
      letExpire:
        "Prenez acte de la fin du contrat <b>{title}</b> avec {vendor}, comme l’exécutif l’a décidé le {meetingOn}.",
    },
    confirm:
      "Obtenez de {vendor} la confirmation que le contrat <b>{title}</b> prend fin le <b>{endsOn}</b>. La lettre est partie le {sentOn}.",
    confirmUnreceived:
      "Inscrivez le jour où {vendor} a reçu la résiliation du contrat <b>{title}</b>, partie le {sentOn}\u00a0: reçue d’ici au <b>{lastReceiptOn}</b> au plus tard, elle y met fin le <b>{endsOn}</b>.",
    checkExit:
      "Préparez la sortie du contrat <b>{title}</b> avec {vendor}\u00a0: points réglés, {settled} sur {total}.",
  },
  verb: {
    propose: "Proposer une suite",
    mandate: "Décider",
    execute: "Exécuter",
    confirm: "Inscrire la confirmation",
    checkExit: "Préparer la sortie",
  },
} as const;
