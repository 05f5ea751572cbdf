import { Refusal } from "@vigie/shared/errors.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import { type CalendarFeed, calendarFeeds, feedAddresses } from "../tables/calendar-feed.table.ts";
import { members } from "../tables/member.table.ts";
import { insert, remove, replace } from "./change.ts";
import { commit } from "./commit.ts";
import type { Deps } from "./deps.ts";
import type { Partition } from "./partition.ts";
import { hash, newSecret } from "./secret.ts";
import { unlessOvertaken } from "./unless-overtaken.ts";

/** Whose calendar in which commune. */
type Holder = { personId: string; communeId: string };

const dropAddress = async (deps: Deps, { tokenHash }: CalendarFeed) => {
  const partition = deps.access("feed", tokenHash);
  const address = await partition.find(feedAddresses, {});
  return address ? [partition.plan({ changes: [remove(feedAddresses, address)] })] : [];
};

/** A new address for a calendar, in place of the one before: both in one transaction. Only its hash is kept; the token is told once. */
export const makeFeed = async (deps: Deps, { personId, communeId }: Holder, madeOn: PlainDate): Promise<string> => {
  const person = deps.access("person", personId);
  const before = await person.find(calendarFeeds, { communeId });
  const token = newSecret();
  const tokenHash = hash(token);
  const after = { version: 1, communeId, tokenHash, madeOn };
  await commit(deps.accessStore(), [
    person.plan({ changes: [before ? replace(calendarFeeds, before, after) : insert(calendarFeeds, after)] }),
    deps.access("feed", tokenHash).plan({ changes: [insert(feedAddresses, { version: 1, personId, communeId })] }),
    ...(before ? await dropAddress(deps, before) : []),
  ]);
  return token;
};

/** Lets a person's calendar in a commune stop; nothing where there is none. */
export const dropFeed = async (deps: Deps, { personId, communeId }: Holder): Promise<void> => {
  const person = deps.access("person", personId);
  const feed = await person.find(calendarFeeds, { communeId });
  if (!feed) return;
  const own = person.plan({ changes: [remove(calendarFeeds, feed)] });
  await commit(deps.accessStore(), [own, ...(await dropAddress(deps, feed))]);
};

/**
 * The commune and the member a calendar's address leads to; the day is noted, once a day. Made up, replaced, revoked or of somebody who is no longer
 * an active member: the same refusal, `item.unknown`.
 */
export const openFeed = async (
  deps: Deps,
  token: string,
  today: PlainDate,
): Promise<{ commune: Partition; member: Member }> => {
  const tokenHash = hash(token);
  const { personId, communeId } = await deps.access("feed", tokenHash).fetch(feedAddresses, {});
  const person = deps.access("person", personId);
  const commune = deps.commune(communeId);
  const [feed, member] = await Promise.all([
    person.find(calendarFeeds, { communeId }),
    commune.find(members, { personId }),
  ]);
  if (feed?.tokenHash !== tokenHash || member?.status !== "active") throw new Refusal("item.unknown");
  if (feed.lastReadOn !== today) {
    const read = { ...feed, lastReadOn: today };
    // Two of their devices may ask at once.
    await unlessOvertaken(person.save({ changes: [replace(calendarFeeds, feed, read)] }));
  }
  return { commune, member };
};
