import { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { Digest, Reminder } from "@vigie/shared/deadline/digest.ts";
import { mailingKeys } from "./due-shards.ts";
import { entity } from "./entity.ts";

const digestId = ({ on, personId }: Pick<Digest, "on" | "personId">) => `${on}#${personId}`;

/** One a person and day: the key is the promise (brief section 8). */
export const digests = entity({
  name: "digest",
  schema: Digest,
  prefix: "DIGEST#",
  idOf: digestId,
  indexKeys: (digest) => mailingKeys(digest, `DIGEST#${digestId(digest)}`),
});

const reminderId = ({
  kind,
  subjectId,
  armedAt,
  threshold,
  personId,
}: Pick<Reminder, "kind" | "subjectId" | "armedAt" | "threshold" | "personId">) =>
  `${subjectId}#${kind}#${armedAt}#${threshold}#${personId}`;

/** Where the reminders of a day, a month or a year stand together: what a journal reads. */
export const remindedOn = (beginning: string): string => `REMINDED#${beginning}`;
/** Where a vendor's reminders stand together, by the day. */
export const remindedOf = (vendorId: string): string => `REMINDED#${vendorId}`;

/** One a version of a due day, threshold and person. */
export const reminders = entity({
  name: "reminder",
  schema: Reminder,
  prefix: "REMINDER#",
  idOf: reminderId,
  indexKeys: (reminder) => ({
    vendorKey: `${remindedOn(reminder.digestOn)}#${reminderId(reminder)}`,
    trailKey: `${remindedOf(reminder.vendorId)}#${reminder.digestOn}#${reminderId(reminder)}`,
  }),
});

/** The id of a reminder from its sort key, where a key is all that an index tells. */
export const readReminderKey = (
  sk: string,
): Pick<Reminder, "subjectId" | "armedAt" | "personId"> & {
  kind: DeadlineKind;
  threshold: number;
} => {
  const [subjectId = "", kind, armedAt = "", threshold, personId = ""] = sk.slice("REMINDER#".length).split("#");
  return { subjectId, kind: DeadlineKind.parse(kind), armedAt, threshold: Number(threshold), personId };
};
