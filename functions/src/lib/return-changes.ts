import type { DigestLine } from "@vigie/shared/deadline/digest.ts";
import type { Returned } from "@vigie/shared/mailing/mailing.ts";
import { closesAddress } from "@vigie/shared/mailing/mailing-steps.ts";
import { members } from "../tables/member.table.ts";
import { type Change, replace } from "./change.ts";
import type { Partition } from "./partition.ts";
import { releaseDeadlines } from "./release-deadlines.ts";

/** A mail that did not reach its reader, and what it was to remind of. */
type Unread = { personId: string; lines?: DigestLine[] };

/**
 * What follows from a mail that came back, to stand in the transaction that records it: nothing more is sent to the address, and what
 * nobody has read is due again, so that the next sweep tells who comes next.
 */
export const returnChanges = async (
  commune: Partition,
  { personId, lines = [] }: Unread,
  returned: Returned,
): Promise<Change[]> => {
  if (!closesAddress(returned)) return [];
  const member = await commune.find(members, { personId });
  return [
    ...(member && !member.undeliverable ? [replace(members, member, { ...member, undeliverable: returned })] : []),
    ...(await releaseDeadlines(commune, lines)),
  ];
};
