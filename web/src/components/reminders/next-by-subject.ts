import type { DeadlineReminders, ItemReminders } from "@vigie/shared/reminder-log/item-reminders.ts";

/** What comes next of each subject, by its id. */
export type NextBySubject = Readonly<Record<string, DeadlineReminders>>;

export const nextBySubject = ({ deadlines }: Pick<ItemReminders, "deadlines">): NextBySubject =>
  Object.fromEntries(deadlines.map((deadline) => [deadline.subjectId, deadline]));
