import { type Deadline, Deadline as DeadlineSchema, lookAgainOn } from "@vigie/shared/deadline/deadline.ts";
import { entity } from "./entity.ts";

/** The due index is spread over this many keys; the sweep reads each of them from the far past to its day. */
export const dueShards = 8;

/** The shard follows from the subject's id, whose last characters are random. */
const shardOf = (subjectId: string): string => `DUE#${subjectId.charCodeAt(subjectId.length - 1) % dueShards}`;

const deadlineId = ({ kind, subjectId }: Pick<Deadline, "kind" | "subjectId">) => `${kind}#${subjectId}`;

/** Sparse in the due index: only what must be looked at again stands there, under the day to look. */
export const deadlines = entity({
  name: "deadline",
  schema: DeadlineSchema,
  prefix: "DEADLINE#",
  idOf: deadlineId,
  indexKeys: (deadline) => {
    const on = lookAgainOn(deadline);
    return on ? { dueShard: shardOf(deadline.subjectId), dueKey: `${on}#${deadlineId(deadline)}` } : {};
  },
});
