import type { Action } from "@vigie/shared/action/action.ts";

/** The form of an improvement action; an empty text is "not said". */
export type ActionValues = Record<"title" | "assignedTo" | "ownerId" | "dueOn" | "status" | "note", string>;

export const actionFields = ["title", "assignedTo", "dueOn", "ownerId", "status", "note"] as const;

/** What the form shows of an action; of a new one, that the vendor is to do it. */
export const valuesOf = (action?: Action): ActionValues => ({
  title: action?.title ?? "",
  assignedTo: action?.assignedTo ?? "vendor",
  ownerId: action?.ownerId ?? "",
  dueOn: action?.dueOn ?? "",
  status: action?.status ?? "open",
  note: action?.note ?? "",
});
