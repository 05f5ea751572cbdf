import type { ArmedDeadline } from "@vigie/shared/deadline/deadline.ts";
import { remove, replace } from "../../lib/change.ts";
import { isOvertaken } from "../../lib/is-overtaken.ts";
import type { Partition } from "../../lib/partition.ts";
import { deadlines } from "../../tables/deadline.table.ts";

/**
 * Brings a stored deadline to what it now is; the day to look at it again follows from it. Answers it as stored, or nothing where it is
 * gone, or somebody else changed it first: theirs is the newer state, and the next run looks at it again.
 */
export const settleDeadline = async (
  commune: Partition,
  stored: ArmedDeadline,
  now: ArmedDeadline | undefined,
): Promise<ArmedDeadline | undefined> => {
  try {
    await commune.save({ changes: [now ? replace(deadlines, stored, now) : remove(deadlines, stored)] });
    return now && { ...now, version: stored.version + 1 };
  } catch (error) {
    if (isOvertaken(error)) return undefined;
    throw error;
  }
};
