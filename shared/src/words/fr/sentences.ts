/**
 * What happens if nothing is done, in French. Screens, mails and PDFs say the same words (brief section 3). Days and amounts come formatted;
 * `<b>` marks what the eye must catch. Keys are those of contract-sentence.ts.
 */
export const sentences = {
  /** On a contract's own page and in its form. */
  contract: {
    draft: "Ce contrat est un projet\u00a0: tant qu’il n’est pas signé, aucune échéance ne court.",
    upcoming: "Ce contrat prend effet le <b>{startOn}</b>.",
    noticeGiven: "Ce contrat est résilié\u00a0; il prend fin le <b>{termEndOn}</b>.",
    ended: "Ce contrat a pris fin le {termEndOn}.",
    tacit: {
      ahead:
        "Décidez d’ici au <b>{decideByOn}</b>. Sans résiliation, le contrat qui court jusqu’au {termEndOn} est reconduit jusqu’au <b>{nextTermEndOn}</b>.",
      late: "Le délai pour décider est passé. Une résiliation doit encore parvenir au prestataire d’ici au <b>{lastReceiptOn}</b>\u00a0; sinon, après le {termEndOn}, le contrat est reconduit jusqu’au <b>{nextTermEndOn}</b>.",
      missed:
        "Le délai de préavis de résiliation pour le {currentTermEndOn} a expiré le {missedOn}. La commune est engagée jusqu’au <b>{termEndOn}</b>\u00a0; décidez d’ici au <b>{decideByOn}</b> pour en sortir à cette date.",
      missedLate:
        "Le délai de préavis de résiliation pour le {currentTermEndOn} a expiré le {missedOn}. La commune est engagée jusqu’au <b>{termEndOn}</b>\u00a0; pour en sortir à cette date, la résiliation doit parvenir au prestataire d’ici au <b>{lastReceiptOn}</b>.",
    },
    express: {
      ahead:
        "Décidez d’ici au <b>{decideByOn}</b>. Sans accord exprès pour le renouveler, le contrat prend fin le <b>{termEndOn}</b>.",
      afterDecision:
        "Le délai pour décider est passé depuis le {decideByOn}. Sans accord exprès pour le renouveler, le contrat prend fin le <b>{termEndOn}</b>.",
    },
    none: {
      ahead:
        "Ce contrat prend fin le <b>{termEndOn}</b> sans être reconduit. Décidez de la suite d’ici au <b>{decideByOn}</b>.",
      afterDecision:
        "Ce contrat prend fin le <b>{termEndOn}</b> sans être reconduit. La suite aurait dû être décidée d’ici au {decideByOn}.",
    },
    openEnded:
      "Ce contrat dure tant que personne ne le résilie. Une résiliation reçue d’ici au <b>{lastReceiptOn}</b> y met fin le <b>{termEndOn}</b>.",
  },
  /** On the home page, in the agenda and in mails: whose contract it is stands in the sentence. */
  due: {
    upcoming:
      "Décidez d’ici au <b>{decideByOn}</b> de la suite du contrat <b>{title}</b> avec {vendor}, qui prend effet le {startOn}.",
    tacit: {
      ahead:
        "Décidez d’ici au <b>{decideByOn}</b> de la suite du contrat <b>{title}</b> avec {vendor}. Sans décision, il est reconduit jusqu’au {nextTermEndOn}{cost}.",
      late: "Le contrat <b>{title}</b> avec {vendor} attend une décision. Une résiliation doit parvenir au prestataire d’ici au <b>{lastReceiptOn}</b>\u00a0; sinon il est reconduit jusqu’au {nextTermEndOn}{cost}.",
      missed:
        "Le contrat <b>{title}</b> avec {vendor} n’a pas été résilié à temps\u00a0: le délai a expiré le {missedOn}. La commune est engagée jusqu’au {termEndOn}{cost}\u00a0; décidez d’ici au <b>{decideByOn}</b> pour en sortir à cette date.",
      missedLate:
        "Le contrat <b>{title}</b> avec {vendor} n’a pas été résilié à temps\u00a0: le délai a expiré le {missedOn}. Pour en sortir le {termEndOn}, la résiliation doit parvenir au prestataire d’ici au <b>{lastReceiptOn}</b>{cost}.",
    },
    express: {
      ahead:
        "Décidez d’ici au <b>{decideByOn}</b> de la suite du contrat <b>{title}</b> avec {vendor}. Sans accord exprès, il prend fin le {termEndOn}{cost}.",
      afterDecision:
        "Le contrat <b>{title}</b> avec {vendor} attend une décision depuis le {decideByOn}. Sans accord exprès, il prend fin le <b>{termEndOn}</b>{cost}.",
    },
    none: {
      ahead:
        "Décidez d’ici au <b>{decideByOn}</b> de ce qui suit le contrat <b>{title}</b> avec {vendor}. Il prend fin le {termEndOn}, sans être reconduit{cost}.",
      afterDecision:
        "Ce qui suit le contrat <b>{title}</b> avec {vendor} aurait dû être décidé d’ici au {decideByOn}. Il prend fin le <b>{termEndOn}</b>{cost}.",
    },
    execution: {
      ahead:
        "Exécutez d’ici au <b>{dueOn}</b> ce que l’exécutif a décidé du contrat <b>{title}</b> avec {vendor}\u00a0: la résiliation ou l’avenant ne peut plus attendre.",
      late: "Ce que l’exécutif a décidé du contrat <b>{title}</b> avec {vendor} aurait dû être exécuté le {dueOn}. Une résiliation doit être reçue d’ici au <b>{lastReceiptOn}</b> au plus tard\u00a0: portez-la contre quittance, ou assurez-vous que l’envoi recommandé arrive à temps.",
      missed:
        "Ce que l’exécutif a décidé du contrat <b>{title}</b> avec {vendor} n’est pas noté comme exécuté, et le délai a expiré le <b>{lastReceiptOn}</b>. Si c’est fait, notez-le\u00a0; sinon, parlez-en avec l’exécutif et le prestataire.",
    },
    contractEnd: {
      ahead:
        "Le contrat <b>{title}</b> avec {vendor} prend fin le <b>{dueOn}</b>\u00a0: voyez ce qui prend la suite, et ce qu’il faut récupérer d’ici là.",
      late: "Le contrat <b>{title}</b> avec {vendor} a pris fin le <b>{dueOn}</b>.",
    },
    missingNotice: {
      ahead:
        "Complétez d’ici au <b>{dueOn}</b> le contrat <b>{title}</b> avec {vendor}\u00a0: il y manque {missing}. Sans cela, Vigie ne peut pas vous avertir à temps.",
      late: "Complétez le contrat <b>{title}</b> avec {vendor}\u00a0: il y manque {missing}. Sans cela, Vigie ne peut pas vous avertir à temps.",
    },
    evaluation: {
      ahead: "Évaluez <b>{vendor}</b> d’ici au <b>{dueOn}</b>. L’exécutif attend le résultat par écrit.",
      late: "L’évaluation de <b>{vendor}</b> était prévue pour le {dueOn}. L’exécutif attend le résultat par écrit.",
    },
    action: {
      ahead: "La mesure <b>{title}</b>, convenue avec {vendor}, est attendue d’ici au <b>{dueOn}</b>.",
      late: "La mesure <b>{title}</b>, convenue avec {vendor}, était attendue pour le {dueOn}. Faites le point, ou fixez un autre jour.",
    },
    documentValidity: {
      ahead:
        "Le document <b>{title}</b>, fourni par {vendor}, n’est valable que jusqu’au <b>{dueOn}</b>. Demandez-en la nouvelle version.",
      late: "Le document <b>{title}</b>, fourni par {vendor}, n’est plus valable depuis le {dueOn}. Demandez-en la nouvelle version.",
    },
    riskReview: {
      ahead: "Réexaminez d’ici au <b>{dueOn}</b> le risque <b>{title}</b> lié à {vendor}.",
      late: "Le risque <b>{title}</b> lié à {vendor} aurait dû être réexaminé le {dueOn}.",
    },
  },
  /** The cost as it follows a day in a sentence. */
  cost: " ({amount} par an)",
} as const;
