import type { Portfolio } from "../deadline/due-item.ts";
import { documentName } from "../document/document.ts";

/** What the subjects of reminders and their vendors are called, by id. */
export type SubjectNames = { vendors: ReadonlyMap<string, string>; titles: ReadonlyMap<string, string> };

/** The names that a register, or a part of it, gives. An evaluation has none but its vendor's. */
export const subjectNames = (portfolio: Portfolio): SubjectNames => ({
  vendors: new Map(portfolio.vendors.map(({ id, name }) => [id, name])),
  titles: new Map([
    ...[...portfolio.contracts, ...portfolio.actions, ...portfolio.risks].map(({ id, title }) => [id, title] as const),
    ...(portfolio.documents ?? []).map((document) => [document.id, documentName(document)] as const),
  ]),
});
