import { deadlineKinds } from "@vigie/shared/deadline/deadline-kinds.ts";
import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { isMissed } from "./digest-standing.ts";

const pressingDays = 7;

/** A right is about to be lost, or was: these come before what is merely older. */
const presses = (item: DueItem): boolean =>
  isMissed(item) || (deadlineKinds[item.kind].isBinding && item.daysLeft <= pressingDays);

/** The most urgent first: rights lost or about to be, then everything by its day. */
export const byUrgency = (items: readonly DueItem[]): DueItem[] =>
  items.toSorted(
    (a, b) =>
      Number(presses(b)) - Number(presses(a)) ||
      a.dueOn.localeCompare(b.dueOn) ||
      a.subjectId.localeCompare(b.subjectId),
  );
