import * as z from "zod";
import { route } from "../http/route.ts";
import { ActionId, ContractId, DocumentId, EvaluationId, RiskId, VendorId } from "../ids.ts";
import { registerReaders } from "../member/role.ts";
import { PlainMonth } from "../time/plain-month.ts";
import { ItemReminders } from "./item-reminders.ts";
import { ReminderJournal } from "./reminder-journal.ts";

/** What one may be reminded of; of a vendor, all that hangs on it. */
const SubjectId = z.union([ContractId, EvaluationId, ActionId, RiskId, DocumentId, VendorId]);

export const reminderRoutes = {
  list: route({
    method: "GET",
    path: "/reminders",
    summary: "Who was told of what in a month, this one unless said otherwise, and what became of each mail.",
    by: registerReaders,
    query: z.strictObject({ month: PlainMonth.optional() }),
    answer: ReminderJournal,
  }),
  show: route({
    method: "GET",
    path: "/reminders/{subjectId}",
    summary: "Who is told next of one item, when and by which rule, and what became of each reminder of it.",
    by: registerReaders,
    params: z.strictObject({ subjectId: SubjectId }),
    answer: ItemReminders,
    errors: ["item.unknown"],
  }),
};
