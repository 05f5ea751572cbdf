import * as z from "zod";
import { PersonId } from "../ids.ts";

const Leaf = z.union([z.string(), z.number(), z.boolean()]);
export type Leaf = z.infer<typeof Leaf>;

/** A value as it stood: one leaf, or a list of leaves or of flat records. */
export const HistoryValue = z.union([Leaf, z.array(z.union([Leaf, z.record(z.string(), Leaf)]))]);
export type HistoryValue = z.infer<typeof HistoryValue>;

/** One field that changed, `address.town`; a side that is absent was, or is now, empty. */
export const FieldChange = z.object({
  field: z.string(),
  before: HistoryValue.optional(),
  after: HistoryValue.optional(),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** One item that an act touched. */
export const ItemChange = z.object({
  /** What it is, `contract`: the entity's name. */
  name: z.string(),
  id: z.string().optional(),
  /** What people call it, when it has a name or title. */
  label: z.string().optional(),
  how: z.enum(["created", "changed", "removed"]),
  fields: z.array(FieldChange),
});
export type ItemChange = z.infer<typeof ItemChange>;

/** One act in the history of a vendor and all that hangs on it: who, when, what, and what before and after (brief section 10). */
export const HistoryEntry = z.object({
  at: z.iso.datetime(),
  /** `noun.verbed`, as in the audit trail. */
  action: z.string(),
  /** Absent where Vigie acted by itself. */
  by: z.object({ id: PersonId, name: z.string().optional() }).optional(),
  changes: z.array(ItemChange),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** The history, the latest first, and what the ids in it are called today. */
export const HistoryPage = z.object({
  items: z.array(HistoryEntry),
  names: z.record(z.string(), z.string()),
  next: z.string().optional(),
});
export type HistoryPage = z.infer<typeof HistoryPage>;
