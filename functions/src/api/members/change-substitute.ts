import { Refusal } from "@vigie/shared/errors.ts";
import { checkSubstitute } from "@vigie/shared/member/check-substitute.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { members } from "../../tables/member.table.ts";

/** A substitute who leaves later is passed over by the reminders, so nobody has to be held to it here. */
export const changeSubstitute = endpoint(
  memberRoutes.changeSubstitute,
  async ({ params, body, version, commune, person }) => {
    const people = await commune.list(members);
    const found = people.find(({ personId }) => personId === params.personId);
    if (!found) throw new Refusal("item.unknown");
    const before = sameVersion(found, version);
    checkSubstitute(people, params.personId, body.substituteId);
    const { substituteId: _, ...others } = before;
    const after = body.substituteId === null ? others : { ...others, substituteId: body.substituteId };
    await commune.save({
      action: "member.substituteChanged",
      by: person.id,
      changes: [replace(members, before, after)],
    });
    return { ...after, version: version + 1 };
  },
);
