import { serve } from "../../lib/serve.ts";
import { listReminders } from "./list-reminders.ts";
import { showReminders } from "./show-reminders.ts";

export const endpoints = [listReminders, showReminders];
export const handler = serve(endpoints);
