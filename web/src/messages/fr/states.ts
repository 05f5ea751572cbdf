export const states = {
  draft: "projet",
  upcoming: "à venir",
  inForce: "en vigueur",
  decisionDue: "à décider",
  late: "en retard",
  noticeGiven: "résilié",
  ended: "terminé",
} as const;
