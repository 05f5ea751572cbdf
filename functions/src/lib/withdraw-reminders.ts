import type { ArmedDeadline } from "@vigie/shared/deadline/deadline.ts";
import { type Digest, type DigestLine, withoutLines } from "@vigie/shared/deadline/digest.ts";
import { digests, reminders } from "../tables/digest.table.ts";
import { type Change, replace } from "./change.ts";
import type { Partition } from "./partition.ts";

/** The reminders of some lines of a digest, marked as withdrawn; those that were already stay as they are. */
export const cancelReminders = async (
  commune: Partition,
  { personId }: Pick<Digest, "personId">,
  lines: DigestLine[],
): Promise<Change[]> => {
  const rows = await commune.findAll(
    reminders,
    lines.map((line) => ({ ...line, personId })),
  );
  const cancelledAt = commune.now();
  return rows.filter((row) => !row.cancelledAt).map((row) => replace(reminders, row, { ...row, cancelledAt }));
};

/**
 * Takes deadlines' reminders out of the digests that still wait to go out, in the transaction that moves the deadlines. A digest that is
 * being sent at this very moment is on its way: the two writes exclude each other (R-16).
 */
export const withdrawReminders = async (commune: Partition, overtaken: ArmedDeadline[]): Promise<Change[]> => {
  const told = overtaken.flatMap(({ told }) => told?.to.map((personId) => ({ on: told.on, personId })) ?? []);
  const waiting = (await commune.findAll(digests, told)).filter(({ status }) => status === "planned");
  const changes = waiting.map(async (digest) => {
    const gone = digest.lines.filter((line) =>
      overtaken.some(({ kind, subjectId }) => line.kind === kind && line.subjectId === subjectId),
    );
    if (gone.length === 0) return [];
    return [replace(digests, digest, withoutLines(digest, gone)), ...(await cancelReminders(commune, digest, gone))];
  });
  return (await Promise.all(changes)).flat();
};
