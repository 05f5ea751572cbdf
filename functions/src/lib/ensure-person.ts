import type { Person } from "@vigie/shared/member/member.ts";
import { addresses, people } from "../tables/access.table.ts";
import { insert } from "./change.ts";
import { commit } from "./commit.ts";
import type { Deps } from "./deps.ts";
import { hash } from "./secret.ts";
import { unlessOvertaken } from "./unless-overtaken.ts";

/** The id of the person at that address, who becomes known to sign-in if they were not. Two at once make one person. */
export const ensurePerson = async (deps: Deps, { email, name, language }: Omit<Person, "id">): Promise<string> => {
  const address = deps.access("address", hash(email));
  const known = await address.find(addresses, {});
  if (known) return known.personId;
  const id = deps.newId("per");
  await unlessOvertaken(
    commit(deps.accessStore(), [
      address.plan({ changes: [insert(addresses, { version: 1, personId: id })] }),
      deps.access("person", id).plan({ changes: [insert(people, { version: 1, id, email, name, language })] }),
    ]),
  );
  return (await address.fetch(addresses, {})).personId;
};
