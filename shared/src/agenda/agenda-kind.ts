import * as z from "zod";
import { DeadlineKind, deadlineKinds } from "../deadline/deadline-kinds.ts";

/** What stands in the agenda: deadlines, then the days that follow from a contract's clock, and when the executive meets. */
export const AgendaKind = z.enum([...DeadlineKind.options, "sending", "lastReceipt", "termEnd", "meeting"]);
export type AgendaKind = z.infer<typeof AgendaKind>;

/** Whether a day is somebody's work, rather than a day that follows from another. */
export const isDeadlineKind = (kind: AgendaKind): kind is DeadlineKind => kind in deadlineKinds;

/** Whether a right is lost with the day: of a contract's clock, all but the end itself, which comes by then whatever one does. */
export const isBindingKind = (kind: AgendaKind): boolean =>
  isDeadlineKind(kind) ? deadlineKinds[kind].isBinding : kind === "sending" || kind === "lastReceipt";
