import { replace } from "@vigie/functions/lib/change.ts";
import { members } from "@vigie/functions/tables/member.table.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import type { World } from "./test-world.ts";

/** Suspends or revokes a member. No operation does yet, so the row is changed past the API. */
export const changeStatus = async (
  { deps }: World,
  communeId: string,
  email: string,
  status: Member["status"],
): Promise<void> => {
  const commune = deps.commune(communeId);
  const member = (await commune.list(members)).find((each) => each.email === email);
  if (!member) throw new Error(`${email} is no member`);
  await commune.save({ changes: [replace(members, member, { ...member, status })] });
};
