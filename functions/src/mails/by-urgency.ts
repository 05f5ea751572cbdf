import { deadlineKinds } from "@vigie/shared/deadline/deadline-kinds.ts";
import type { DueItem } from "@vigie/shared/deadline/due-item.ts";

const pressingDays = 7;

/** A right is about to be lost: these come before what is merely older. */
const presses = ({ kind, daysLeft }: DueItem): boolean => deadlineKinds[kind].isBinding && daysLeft <= pressingDays;

/** The most urgent first: rights about to be lost, then everything by its day. */
export const byUrgency = (items: readonly DueItem[]): DueItem[] =>
  items.toSorted(
    (a, b) =>
      Number(presses(b)) - Number(presses(a)) ||
      a.dueOn.localeCompare(b.dueOn) ||
      a.subjectId.localeCompare(b.subjectId),
  );
