import { ArmedDeadline, type Deadline, lookAgainOn } from "@vigie/shared/deadline/deadline.ts";
import { shardOf } from "./due-shards.ts";
import { entity } from "./entity.ts";

const deadlineId = ({ kind, subjectId }: Pick<Deadline, "kind" | "subjectId">) => `${kind}#${subjectId}`;

/** Sparse in the due index: only what must be looked at again stands there, under the day to look. */
export const deadlines = entity({
  name: "deadline",
  schema: ArmedDeadline,
  prefix: "DEADLINE#",
  idOf: deadlineId,
  indexKeys: (deadline) => {
    const on = lookAgainOn(deadline);
    return on ? { dueShard: shardOf("DUE", deadline.subjectId), dueKey: `${on}#${deadlineId(deadline)}` } : {};
  },
});
