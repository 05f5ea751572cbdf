/** Why a service has no cover, and what takes over, in French. Keys are those of coverage-shapes.ts; `<b>` marks what the eye must catch. */
export const coverage = {
  cause: {
    never: "Aucun contrat n’a jamais couvert ce service.",
    unsigned: "Le contrat <b>{title}</b>, qui doit couvrir ce service, n’est pas signé.",
    termUnknown:
      "Le contrat <b>{title}</b> est signé, mais sa durée n’est pas connue\u00a0: rien n’établit qu’il couvre encore ce service.",
    notStarted: "Le contrat <b>{title}</b> ne prend effet que le <b>{on}</b>.",
    ended: "Le contrat <b>{title}</b> a pris fin le <b>{on}</b>.",
    ends: "Le contrat <b>{title}</b> prend fin le <b>{on}</b> sans être reconduit.",
    noticeGiven: "Le contrat <b>{title}</b> est résilié pour le <b>{on}</b>.",
    decided: "Il est décidé de mettre fin au contrat <b>{title}</b> le <b>{on}</b>.",
    express: "Le contrat <b>{title}</b> prend fin le <b>{on}</b>, sauf accord exprès pour le renouveler.",
    dropped: "Un avenant retire ce service du contrat <b>{title}</b>\u00a0: il n’est couvert que jusqu’au <b>{on}</b>.",
  },
  relief: {
    resumes: "Le contrat <b>{title}</b> prend le relais le <b>{on}</b>.",
    unsigned: "Le contrat <b>{title}</b>, qui pourrait prendre le relais, n’est pas signé.",
    termUnknown: "La durée du contrat <b>{title}</b>, qui pourrait prendre le relais, n’est pas connue.",
  },
} as const;
