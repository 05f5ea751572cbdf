import { Digest, Reminder } from "@vigie/shared/deadline/digest.ts";
import { entity } from "./entity.ts";

/** One a person and day: the key is the promise (brief section 8). */
export const digests = entity({
  name: "digest",
  schema: Digest,
  prefix: "DIGEST#",
  idOf: ({ on, personId }: Pick<Digest, "on" | "personId">) => `${on}#${personId}`,
});

/** One a subject, due day, threshold and person: it exists if and only if it stands in a digest. */
export const reminders = entity({
  name: "reminder",
  schema: Reminder,
  prefix: "REMINDER#",
  idOf: ({ kind, subjectId, dueOn, threshold, personId }: Omit<Reminder, "version" | "digestOn">) =>
    `${kind}#${subjectId}#${dueOn}#${threshold}#${personId}`,
});
