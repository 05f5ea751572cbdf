import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { members } from "../../tables/member.table.ts";

export const changeReminders = endpoint(
  agendaRoutes.changeReminders,
  async ({ body, version, commune, member, person }) => {
    const before = sameVersion(member, version);
    const after = { ...before, bindingRemindersOnly: body.bindingRemindersOnly };
    await commune.save({
      action: "member.remindersChanged",
      by: person.id,
      changes: [replace(members, before, after)],
    });
    return { ...after, version: version + 1 };
  },
);
