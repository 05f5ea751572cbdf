import type { Deps } from "../../lib/deps.ts";
import type { Partition } from "../../lib/partition.ts";
import type { KnownPerson } from "../../lib/person-ties.ts";
import { hash } from "../../lib/secret.ts";
import { addresses } from "../../tables/access.table.ts";
import { invitations, members } from "../../tables/member.table.ts";

/** The commune's people whom nothing else ties to Vigie: no other place, no other invitation. */
export const findPeople = async (deps: Deps, commune: Partition, communeId: string): Promise<KnownPerson[]> => {
  const [ofMembers, ofInvitations] = await Promise.all([commune.list(members), commune.list(invitations)]);
  const emails = new Set([...ofMembers, ...ofInvitations].map(({ email }) => email));
  const found: KnownPerson[] = [];
  for (const email of emails) {
    const known = await deps.access("address", hash(email)).find(addresses, {});
    if (!known) continue;
    const person = { personId: known.personId, email };
    if (!(await deps.personTies.isElsewhere(person, communeId))) found.push(person);
  }
  return found;
};
