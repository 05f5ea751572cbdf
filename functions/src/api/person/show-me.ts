import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { findMemberships } from "../../lib/find-memberships.ts";
import { people } from "../../tables/access.table.ts";

export const showMe = endpoint(personRoutes.showMe, async ({ person, deps }) => {
  const [known, memberships] = await Promise.all([
    deps.access("person", person.id).fetch(people, {}),
    findMemberships(deps.accessStore(), person.id),
  ]);
  return { ...known, memberships };
});
