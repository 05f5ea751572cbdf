import type { ExitItem, ExitItemDraft } from "@vigie/shared/case/exit-item.ts";

/** One line of the checklist as the form holds it. */
type ExitLine = { key: ExitItem["key"]; state: string; doneOn: string; note: string };

export const exitLines = (exit: readonly ExitItem[], today: string): ExitLine[] =>
  exit.map(({ key, doneOn, notNeeded, note }) => ({
    key,
    state: notNeeded ? "notNeeded" : doneOn ? "done" : "open",
    doneOn: doneOn ?? today,
    note: note ?? "",
  }));

/** What the API is told: a line that is open says no day. */
export const exitDraft = (lines: readonly ExitLine[]): { items: ExitItemDraft[] } => ({
  items: lines.map(({ key, state, doneOn, note }) => ({
    key,
    ...(state === "done" && { doneOn }),
    ...(state === "notNeeded" && { notNeeded: true as const }),
    ...(note.trim() && { note }),
  })),
});
