import { Refusal } from "@vigie/shared/errors.ts";
import { changeRoles } from "@vigie/shared/member/change-roles.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { members } from "../../tables/member.table.ts";

export const changeMemberRoles = endpoint(
  memberRoutes.changeRoles,
  async ({ params, body, version, commune, person }) => {
    const people = await commune.list(members);
    const found = people.find(({ personId }) => personId === params.personId);
    if (!found) throw new Refusal("item.unknown");
    const before = sameVersion(found, version);
    const { after, remaining } = changeRoles(people, before, body.roles);
    await commune.save({
      action: "member.rolesChanged",
      by: person.id,
      // Writing the one who remains as they were read holds them to it: whoever drops them meanwhile is refused, or this is.
      changes: [replace(members, before, after), ...(remaining ? [replace(members, remaining, remaining)] : [])],
    });
    return { ...after, version: version + 1 };
  },
);
