export const common = {
  product: "Vigie",
  unknown: "À préciser",
  loading: "Chargement en cours",
  scrollTable: "Tableau, à faire défiler horizontalement\u00a0: {caption}",
  breadcrumb: "Fil d’Ariane",
  copy: { do: "Copier", done: "Copié", of: "Copier {of}" },
  tryAgain: "Recommencer",
  notFound: "Cette page n’existe pas, ou n’est pas ouverte à votre rôle",
  notFoundWhy: "L’adresse est peut-être incomplète, ou ce qu’elle montrait appartient à une autre commune.",
  toHome: "Revenir à l’accueil",
} as const;
