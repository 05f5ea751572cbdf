import type { Digest, Reminder } from "@vigie/shared/deadline/digest.ts";
import { type Change, insert, replace } from "../../lib/change.ts";
import { isOvertaken } from "../../lib/is-overtaken.ts";
import type { Partition } from "../../lib/partition.ts";
import { digests, reminders } from "../../tables/digest.table.ts";

/**
 * Plans one person's digest of the day: the digest, a trace for each of its reminders and the message to send it, all or nothing.
 * Answers what is planned; nothing when the person has had today's digest already, and what is new waits for tomorrow's.
 */
export const planDigest = async (
  commune: Partition,
  communeId: string,
  plan: { digest: Digest; reminders: Reminder[]; withdrawn: Reminder[] },
): Promise<Reminder[]> => {
  const { on, personId } = plan.digest;
  const place = (reminder: Reminder): Change => {
    const before = plan.withdrawn.find((other) => reminders.idOf(other) === reminders.idOf(reminder));
    return before ? replace(reminders, before, reminder) : insert(reminders, reminder);
  };
  try {
    await commune.save({
      action: "digest.planned",
      changes: [insert(digests, plan.digest), ...plan.reminders.map(place)],
      announce: [{ job: "send-digest", message: { communeId, on, personId } }],
    });
    return plan.reminders;
  } catch (error) {
    if (isOvertaken(error)) return [];
    throw error;
  }
};
