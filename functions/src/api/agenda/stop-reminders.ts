import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { closedBy } from "@vigie/shared/commune/standing.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { findStanding } from "../../lib/find-standing.ts";
import { isOvertaken } from "../../lib/is-overtaken.ts";
import type { Partition } from "../../lib/partition.ts";
import { openReminderStop } from "../../lib/reminder-stop.ts";
import { members } from "../../tables/member.table.ts";

const mostTries = 3;

/** Asks for less in the member's name; again when somebody changed the member meanwhile, as the mail's reader is told that it is done. */
const stopFor = async (commune: Partition, personId: string, tries = 1): Promise<void> => {
  const member = await commune.find(members, { personId });
  if (member?.status !== "active" || member.bindingRemindersOnly) return;
  const after = { ...member, bindingRemindersOnly: true };
  const changes = [replace(members, member, after)];
  try {
    await commune.save({ action: "member.remindersStopped", by: personId, changes });
  } catch (error) {
    if (!isOvertaken(error) || tries === mostTries) throw error;
    await stopFor(commune, personId, tries + 1);
  }
};

/** No sign-in stands before it: a mail's reader stops in one click. Nothing is said of whether the link was one of ours. */
export const stopReminders = endpoint(agendaRoutes.stopReminders, async ({ params, deps }) => {
  const asked = openReminderStop(deps.config, params.token);
  if (!asked) return undefined;
  const { communeId, personId } = asked;
  const commune = deps.commune(communeId);
  // A closed commune sends no reminders, and takes no writes.
  if (!closedBy(await findStanding(commune, communeId))) await stopFor(commune, personId);
  return undefined;
});
