import { serve } from "../../lib/serve.ts";
import { changeReminders } from "./change-reminders.ts";
import { makeFeed } from "./make-feed.ts";
import { readFeed } from "./read-feed.ts";
import { revokeFeed } from "./revoke-feed.ts";
import { showAgenda } from "./show-agenda.ts";
import { showFeed } from "./show-feed.ts";
import { showReminders } from "./show-reminders.ts";
import { stopReminders } from "./stop-reminders.ts";

export const endpoints = [
  showAgenda,
  showReminders,
  changeReminders,
  showFeed,
  makeFeed,
  revokeFeed,
  readFeed,
  stopReminders,
];
export const handler = serve(endpoints);
