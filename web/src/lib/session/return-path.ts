const ours = [
  "prestataires",
  "services",
  "contrats",
  "membres",
  "reglages",
  "evaluations",
  "agenda",
  "association",
  "invitation",
];
const path = new RegExp(`^/(?:(?:${ours.join("|")})(?:/[A-Za-z0-9_-]+)*)?(?:\\?[A-Za-z0-9_=&.,+%~-]*)?$`);

/** The page to come back to after signing in: one of ours, by its path alone; the start for anything else. */
export const returnPath = (wanted: unknown): string =>
  typeof wanted === "string" && wanted.length <= 500 && path.test(wanted) ? wanted : "/";
