import { reminderRoutes } from "@vigie/shared/reminder-log/reminder.routes.ts";
import { composeJournal } from "@vigie/shared/reminder-log/reminder-journal.ts";
import { subjectNames } from "@vigie/shared/reminder-log/subject-names.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readSubjects } from "../../lib/read-subjects.ts";
import { digests, remindedOn, reminders } from "../../tables/digest.table.ts";
import { itemsOf } from "../../tables/items-of.ts";
import { memberNames } from "../../tables/member-names.ts";

export const listReminders = endpoint(reminderRoutes.list, async ({ query, commune, today }) => {
  const month = query.month ?? today.slice(0, 7);
  const [rows, mails, people] = await Promise.all([
    commune.rowsByVendor(remindedOn(month)),
    commune.list(digests, month),
    memberNames(commune),
  ]);
  const told = itemsOf(rows, reminders);
  const subjects = await readSubjects(commune, told);
  return {
    today,
    month,
    digests: composeJournal({ digests: mails, reminders: told }, people, subjectNames(subjects)),
  };
});
