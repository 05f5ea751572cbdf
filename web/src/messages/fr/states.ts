export const states = {
  draft: "projet",
  upcoming: "à venir",
  inForce: "en vigueur",
  decisionDue: "à décider",
  late: "en retard",
  toVerify: "échéance passée\u00a0: à vérifier",
  noticeGiven: "résilié",
  ended: "terminé",
} as const;
