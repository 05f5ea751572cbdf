export const year = {
  due: "{month}\u00a0: {count, plural, =0 {aucune échéance} one {# échéance} other {# échéances}}",
  peak: "mois chargé",
} as const;
