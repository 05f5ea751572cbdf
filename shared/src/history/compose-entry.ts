import * as z from "zod";
import { PersonId } from "../ids.ts";
import { differences } from "./differences.ts";
import type { HistoryEntry, ItemChange } from "./history.ts";

const Item = z.record(z.string(), z.unknown());

/** A row of the audit trail, as it was written with the act. */
export const AuditRow = z.object({
  at: z.iso.datetime(),
  action: z.string(),
  by: z.string(),
  subjects: z.array(z.object({ name: z.string(), before: Item.optional(), after: Item.optional() })),
});
export type AuditRow = z.infer<typeof AuditRow>;
type Subject = AuditRow["subjects"][number];

/** What people entered; other rows of an act Vigie keeps for itself, such as its deadlines. */
const shownKinds = new Set([
  "vendor",
  "service",
  "contract",
  "serviceLevel",
  "evaluation",
  "action",
  "risk",
  "case",
  "document",
]);

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const howOf = ({ before, after }: Subject): ItemChange["how"] => {
  if (!before) return "created";
  return after ? "changed" : "removed";
};

const describe = (subject: Subject): ItemChange => {
  const item = subject.after ?? subject.before ?? {};
  const id = textOf(item.id);
  const label = textOf(item.title) ?? textOf(item.name) ?? textOf(item.fileName);
  return {
    name: subject.name,
    ...(id && { id }),
    ...(label && { label }),
    how: howOf(subject),
    fields: differences(subject.before, subject.after),
  };
};

/** One act of the history from its audit row: who, when, what, and what before and after. */
export const composeEntry = ({ at, action, by, subjects }: AuditRow, members: Map<string, string>): HistoryEntry => {
  const name = members.get(by);
  const person = PersonId.safeParse(by).success ? { id: by, ...(name && { name }) } : undefined;
  return {
    at,
    action,
    ...(person && { by: person }),
    changes: subjects.filter((subject) => shownKinds.has(subject.name)).map(describe),
  };
};

const idsIn = (value: unknown): string[] => {
  if (typeof value === "string") return /^[a-z]{3}_[0-9a-z]{26}$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
};

/** Of all names known, those of the ids that a history mentions. */
export const namesIn = (entries: HistoryEntry[], known: Map<string, string>): Record<string, string> =>
  Object.fromEntries(
    [...new Set(idsIn(entries))].flatMap((id) => {
      const name = known.get(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
