import type { Deadline } from "@vigie/shared/deadline/deadline.ts";
import type { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { rearm } from "@vigie/shared/deadline/derive-deadline.ts";
import { deadlines } from "../tables/deadline.table.ts";
import { type Change, insert, remove, replace } from "./change.ts";
import type { Partition } from "./partition.ts";

/** The changes that bring a subject's stored deadline to what it now is, to stand in the transaction that changes the subject. */
export const followDeadline = async (
  commune: Partition,
  subject: { kind: DeadlineKind; subjectId: string },
  derived: Deadline | undefined,
): Promise<Change[]> => {
  const stored = await commune.find(deadlines, subject);
  if (!stored) return derived ? [insert(deadlines, derived)] : [];
  return [derived ? replace(deadlines, stored, rearm(stored, derived)) : remove(deadlines, stored)];
};
