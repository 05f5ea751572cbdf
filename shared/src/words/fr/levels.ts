/** Service levels and service hours in French. `{n}` is a number already formatted; `one` is said of less than two. */
export const levels = {
  metric: {
    availability: "Disponibilité",
    response: "Prise en charge",
    resolution: "Résolution",
    requestLeadTime: "Traitement des demandes",
    restorePoint: "Perte de données admise",
    restoreTime: "Remise en service après sinistre",
    other: "Autre engagement",
  },
  priority: "{metric} P{priority}",
  unit: {
    percent: { one: "{n}\u00a0%", other: "{n}\u00a0%" },
    minutes: { one: "{n}\u00a0min", other: "{n}\u00a0min" },
    hours: { one: "{n}\u00a0h", other: "{n}\u00a0h" },
    days: { one: "{n}\u00a0jour", other: "{n}\u00a0jours" },
    workingDays: { one: "{n}\u00a0jour ouvrable", other: "{n}\u00a0jours ouvrables" },
  },
  target: { atLeast: "{amount} {period}", within: "en {amount}", atMost: "{amount} au plus" },
  period: { month: "par mois", quarter: "par trimestre", halfYear: "par semestre", year: "par an" },
  share: "dans {share} des cas {period}",
  clock: { serviceHours: "heures de service", calendar: "24\u00a0h sur 24" },
  hours: {
    always: "24\u00a0h sur 24, tous les jours",
    daily: "tous les jours",
    and: " et ",
    onHolidays: "jours fériés compris",
    notOnHolidays: "sauf jours fériés",
  },
} as const;
