export const suspended = {
  bannerName: "Suspension de la commune",
  banner: "Ce registre est en lecture seule\u00a0: l’association a suspendu la commune le {on}.",
  bannerReason: "Motif indiqué\u00a0: «\u00a0{reason}\u00a0».",
  bannerNext:
    "Vous pouvez tout lire et tout exporter, mais plus aucun rappel n’est envoyé\u00a0: surveillez vous-même les échéances.",
  /** On the association's page of the commune. */
  start: {
    title: "Suspendre la commune",
    why: "Le registre de la commune passe aussitôt en lecture seule et plus aucun rappel n’est envoyé. Rien n’est effacé, et vous pouvez revenir en arrière à tout moment. Prévenez la commune\u00a0: une échéance peut passer sans que personne n’en soit averti.",
    reason: "Motif",
    reasonHint:
      "Les personnes de la commune le lisent en tête de chaque page. Par exemple\u00a0: convention non renouvelée",
    submit: "Suspendre la commune",
  },
  running: {
    title: "La commune est suspendue",
    since: "Suspendue depuis le {on}. Motif\u00a0: «\u00a0{reason}\u00a0».",
    what: "Son registre est en lecture seule et personne n’y reçoit de rappel.",
    resumeWhy:
      "Une fois la suspension levée, la commune écrit de nouveau. Ce qui est dû est rappelé dès le prochain envoi, une seule fois.",
    resume: "Lever la suspension",
  },
} as const;
