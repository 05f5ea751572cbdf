import "server-only";
import { reminderRoutes } from "@vigie/shared/reminder-log/reminder.routes.ts";
import { cache } from "react";
import { readApi } from "#lib/api/read-api.ts";

/** The reminders of one item, or of all that hangs on a vendor: those to come and those that were. Read once a request. */
export const readReminders = cache((subjectId: string) => readApi(reminderRoutes.show, { params: { subjectId } }));
