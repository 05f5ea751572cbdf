import { insert } from "./lib/change.ts";
import type { Deps } from "./lib/deps.ts";
import { ensurePerson } from "./lib/ensure-person.ts";
import { findMemberships } from "./lib/find-memberships.ts";
import { associations } from "./tables/association.table.ts";
import { members } from "./tables/member.table.ts";

/** Founds an association with its first administrator, once: run again for the same address, it answers the association there is. */
export const foundAssociation = async (
  deps: Deps,
  given: { name: string; email: string; adminName: string },
): Promise<string> => {
  const { name, email, adminName } = given;
  const personId = await ensurePerson(deps, { email, name: adminName, language: "fr" });
  const known = (await findMemberships(deps.accessStore(), personId)).find(({ kind }) => kind === "association");
  if (known) return known.tenantId;
  const id = deps.newTenantId();
  const at = deps.now();
  const association = deps.association(id);
  await association.save({
    action: "association.founded",
    by: personId,
    changes: [
      insert(associations, { id, version: 1, name, createdAt: at }),
      insert(members, {
        personId,
        version: 1,
        tenantId: id,
        tenantName: name,
        email,
        name: adminName,
        language: "fr",
        roles: ["associationAdmin"],
        status: "active",
        since: at,
      }),
    ],
  });
  return id;
};
