"use server";

import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import type { CalendarAddress } from "@vigie/shared/agenda/calendar-feed.ts";
import type { MyReminders } from "@vigie/shared/agenda/my-reminders.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Choice = { bindingRemindersOnly: boolean; version: number };

/** What one is reminded of, as it stands once the choice is saved. */
export const saveReminders = async ({ version, ...body }: Choice): Promise<ActionResult<MyReminders>> =>
  runAction(async () => {
    await callApi(agendaRoutes.changeReminders, { body, version });
    return callApi(agendaRoutes.showReminders, {});
  });

/** What one is reminded of, as it stands. */
export const readReminders = async (): Promise<ActionResult<MyReminders>> =>
  runAction(() => callApi(agendaRoutes.showReminders, {}));

/** A new calendar address, in place of the one before. */
export const makeFeed = async (): Promise<ActionResult<CalendarAddress>> =>
  runAction(() => callApi(agendaRoutes.makeFeed, {}));

/** Lets the calendar address stop. */
export const revokeFeed = async (): Promise<ActionResult<undefined>> =>
  runAction(() => callApi(agendaRoutes.revokeFeed, {}));
