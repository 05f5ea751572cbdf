/** Roles, in epicene words. */
export const roles = {
  associationAdmin: "administration de l’association",
  communeAdmin: "administration de la commune",
  contractOfficer: "responsable des contrats",
  itContact: "point de contact informatique",
  executive: "membre de l’exécutif",
  reader: "lecture seule",
} as const;
