import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { remove } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { sessions } from "../../tables/access.table.ts";

export const closeSession = endpoint(personRoutes.closeSession, async ({ person, deps }) => {
  const partition = deps.access("session", person.sessionKey);
  const session = await partition.find(sessions, {});
  // Signing out twice at once is signing out.
  if (session) await unlessOvertaken(partition.save({ changes: [remove(sessions, session)] }));
  return undefined;
});
