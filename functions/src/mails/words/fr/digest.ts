import type { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";

/** The digest of what is due, in French. */
export const digest = {
  /** Of one item: what, by when, about what. */
  subject: {
    decision: {
      ahead: "Décidez d’ici au {dueOn}{about}",
      late: "En retard depuis le {dueOn}{about}",
      lateReceipt: "En retard depuis le {dueOn}, résiliation à recevoir d’ici au {lastReceiptOn}{about}",
      missed: "Délai manqué le {missedOn}, décidez d’ici au {dueOn}{about}",
      missedLate: "Délai manqué le {missedOn}, résiliation à recevoir d’ici au {lastReceiptOn}{about}",
    },
    execution: {
      ahead: "Exécutez la décision d’ici au {dueOn}{about}",
      late: "En retard depuis le {dueOn}{about}",
      expired: "Délai manqué le {missedOn}{about}",
    },
    contractEnd: { ahead: "Fin de contrat le {dueOn}{about}", late: "Contrat terminé depuis le {dueOn}{about}" },
    missingNotice: {
      ahead: "Contrat à compléter d’ici au {dueOn}{about}",
      late: "En retard depuis le {dueOn}{about}",
    },
    evaluation: { ahead: "Évaluez d’ici au {dueOn}{about}", late: "En retard depuis le {dueOn}{about}" },
    action: { ahead: "Mesure attendue d’ici au {dueOn}{about}", late: "En retard depuis le {dueOn}{about}" },
    riskReview: { ahead: "Risque à réexaminer d’ici au {dueOn}{about}", late: "En retard depuis le {dueOn}{about}" },
    documentValidity: {
      ahead: "Document valable jusqu’au {dueOn}{about}",
      late: "Document échu depuis le {dueOn}{about}",
    },
  } satisfies Record<
    DeadlineKind,
    { ahead: string; late: string; lateReceipt?: string; missed?: string; missedLate?: string; expired?: string }
  >,
  /** What the item is about, as it ends the subject. */
  about: {
    titled: "\u00a0: {title} ({vendor})",
    vendor: "\u00a0: {vendor}",
    unnamed: " ({commune})",
  },
  /** Of several items. */
  subjects: {
    ahead: "{commune}\u00a0: {count} échéances, la première le {dueOn}",
    late: "{commune}\u00a0: {count} échéances, {others, plural, =0 {toutes} other {dont {late, plural, one {une} other {#}}}} en retard depuis le {dueOn}",
    lateAndMissed:
      "{commune}\u00a0: {count} échéances, dont {missed, plural, one {un délai manqué} other {# délais manqués}} et {late, plural, one {une en retard} other {# en retard}} depuis le {dueOn}",
    missed:
      "{commune}\u00a0: {count} échéances, dont {missed, plural, one {un délai manqué} other {# délais manqués}}, la première le {dueOn}",
  },
  intro:
    "{count, plural, one {Un point vous attend} other {# points vous attendent}} dans le registre de votre commune, {commune}.",
  /** Above each item: its kind and how far its day is. */
  aside: {
    ahead: "{kind}, {relative}",
    late: "{kind}, en retard {relative}",
    lateReceipt: "{kind}, en retard {relative}",
    missed: "{kind}, délai manqué, {relative}",
    missedLate: "{kind}, délai manqué, en retard {relative}",
    expired: "{kind}, délai manqué",
  },
  /** The sentence of an item where the commune's mails name neither vendor nor contract. */
  unnamed: {
    ahead: "Échéance\u00a0: <b>{dueOn}</b>.",
    late: "L’échéance du <b>{dueOn}</b> est dépassée.",
    lateReceipt:
      "L’échéance du {dueOn} est dépassée. Une résiliation doit encore parvenir au prestataire d’ici au <b>{lastReceiptOn}</b>.",
    missed:
      "Le délai de préavis de résiliation a expiré le {missedOn}. Pour en sortir au terme suivant, décidez d’ici au <b>{dueOn}</b>.",
    missedLate:
      "Le délai de préavis de résiliation a expiré le {missedOn}. Pour en sortir au terme suivant, la résiliation doit parvenir au prestataire d’ici au <b>{lastReceiptOn}</b>.",
    expired: "Le délai a expiré le <b>{missedOn}</b> sans que la suite soit notée.",
  },
  more: "{count, plural, one {Un autre point attend} other {# autres points attendent}} aussi.",
  seeAll: "Voir tout ce qui attend",
  why: {
    /** Something can be lost: nobody stops these for themselves, somebody else takes them over. */
    binding:
      "Vous recevez ce message parce que ces échéances vous sont confiées. Un droit peut en dépendre\u00a0: leurs rappels ne cessent que lorsqu’une autre personne en devient responsable.",
    other: "Vous recevez ce message parce que ces échéances vous sont confiées.",
  },
  handOver: "Désigner une autre personne",
  stop: "Ne plus recevoir ces rappels",
  adjust: "Régler mes rappels",
} as const;
