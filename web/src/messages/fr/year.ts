/** Twelve months as a chart. */
export const year = {
  title: "Échéances par mois",
  binding: "un droit en dépend",
  others: "autres échéances",
  month:
    "{month}\u00a0: {count, plural, =0 {aucune échéance} one {une échéance} other {# échéances}}{binding, plural, =0 {} one {\u00a0; un droit dépend de l’une d’elles} other {\u00a0; un droit dépend de # d’entre elles}}",
  days: "{month}\u00a0: {count, plural, =0 {aucune date} one {une date} other {# dates}}",
  peak: "mois chargé",
} as const;
