import * as z from "zod";
import { ActionId, PersonId, VendorId } from "../ids.ts";
import { line, paragraphs } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import type { TransitionTable } from "../transition.ts";

export const ActionStatus = z.enum(["open", "done", "dropped"]);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** The life of an improvement action (A2.5); what was closed too early is opened again. */
export const actionTransitions = {
  open: { to: ["done", "dropped"], by: ["contractOfficer", "itContact"] },
  done: { to: ["open"], by: ["contractOfficer", "itContact"] },
  dropped: { to: ["open"], by: ["contractOfficer", "itContact"] },
} as const satisfies TransitionTable<ActionStatus>;

/** What a person types of an improvement action. Whoever is to do it, somebody of the commune follows it: the owner, reminded first. */
export const ActionDraft = z.strictObject({
  title: line(200),
  assignedTo: z.enum(["commune", "vendor"]),
  ownerId: PersonId.optional(),
  dueOn: PlainDate,
  status: ActionStatus.default("open"),
  note: paragraphs(2000).optional(),
});
export type ActionDraft = z.infer<typeof ActionDraft>;

export const Action = ActionDraft.extend({
  id: ActionId,
  version: z.number().int(),
  vendorId: VendorId,
  /** The day it was said to be done. */
  doneOn: PlainDate.optional(),
  createdAt: z.iso.datetime(),
}).strip();
export type Action = z.infer<typeof Action>;

/** The day an action was done, from what it was before and is now: kept while it stays done, gone when it is opened again. */
export const doneOn = (status: ActionStatus, before: Pick<Action, "doneOn"> | undefined, today: PlainDate) =>
  status === "done" ? { doneOn: before?.doneOn ?? today } : {};
