import type { Membership } from "@vigie/shared/member/member.ts";
import { members, personKey } from "../tables/member.table.ts";
import { rowsByPerson } from "./rows-by-person.ts";
import type { Store } from "./store.ts";

/** The places a person may step into, by tenant name. The index is by person, so it shows nobody else's. */
export const findMemberships = async (store: Store, personId: string): Promise<Membership[]> => {
  const rows = await rowsByPerson(store, personKey(personId));
  const found = rows.flatMap((row): Membership[] => {
    const { status, tenantId, tenantName, roles } = members.schema.parse(row.item);
    const kind = String(row.pk).startsWith("ASSOCIATION#") ? "association" : "commune";
    return status === "active" ? [{ kind, tenantId, tenantName, roles }] : [];
  });
  return found.sort((a, b) => a.tenantName.localeCompare(b.tenantName, "fr"));
};
