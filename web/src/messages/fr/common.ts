export const common = {
  product: "Vigie",
  unknown: "À préciser",
  loading: "Chargement en cours",
  scrollTable: "Tableau, à faire défiler horizontalement\u00a0: {caption}",
  breadcrumb: "Fil d’Ariane",
} as const;
