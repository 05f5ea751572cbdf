import { Refusal } from "../errors.ts";
import type { Member } from "./member.ts";
import type { CommuneRole } from "./role.ts";

const administers = ({ status, roles }: Member): boolean => status === "active" && roles.includes("communeAdmin");

/**
 * A member with other roles. Where an administrator steps down, `remaining` is one who stays: the caller writes both at once, so that two who
 * drop each other cannot both succeed. Refuses `member.lastAdministrator` when nobody would remain.
 */
export const changeRoles = (
  members: readonly Member[],
  before: Member,
  roles: CommuneRole[],
): { after: Member; remaining?: Member } => {
  const after: Member = { ...before, roles };
  if (!administers(before) || administers(after)) return { after };
  const remaining = members.find((member) => member.personId !== before.personId && administers(member));
  if (!remaining) throw new Refusal("member.lastAdministrator");
  return { after, remaining };
};
