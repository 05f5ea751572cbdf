import * as z from "zod";
import type { DueItem } from "../deadline/due-item.ts";
import { PlainDate } from "../time/plain-date.ts";
import { AgendaKind } from "./agenda-kind.ts";

/** One line of the agenda: what falls on a day, about what and with whom, and where to act. */
export const AgendaItem = z.object({
  kind: AgendaKind,
  on: PlainDate,
  subjectId: z.string(),
  vendorName: z.string().optional(),
  /** Of a contract, an action, a risk or a document: what it is called. */
  title: z.string().optional(),
  page: z.string(),
  /** Whether its first reminder has come: it needs somebody now. */
  isWaiting: z.boolean(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** A deadline as a line of the agenda. */
export const lineOf = ({
  kind,
  dueOn,
  subjectId,
  vendorName,
  contract,
  title,
  page,
  isWaiting,
}: DueItem): AgendaItem => {
  const called = contract?.title ?? title;
  return { kind, on: dueOn, subjectId, vendorName, ...(called && { title: called }), page, isWaiting };
};
