import { Refusal } from "@vigie/shared/errors.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { members } from "../../tables/member.table.ts";

/** From the next sweep on their reminders go to them again; should the address fail again, it is closed again. */
export const retryAddress = endpoint(memberRoutes.retryAddress, async ({ params, version, commune, person }) => {
  const before = sameVersion(await commune.fetch(members, params), version);
  const { undeliverable, ...after } = before;
  if (!undeliverable) throw new Refusal("member.reachable");
  await commune.save({
    action: "member.addressRetried",
    by: person.id,
    changes: [replace(members, before, after)],
  });
  return { ...after, version: version + 1 };
});
