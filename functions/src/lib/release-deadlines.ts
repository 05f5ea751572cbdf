import type { DigestLine } from "@vigie/shared/deadline/digest.ts";
import { deadlines } from "../tables/deadline.table.ts";
import { type Change, replace } from "./change.ts";
import type { Partition } from "./partition.ts";

/** Makes due again what some lines were to remind of and nobody has read, as long as its day did not move: the next sweep tells whoever then is to be told. */
export const releaseDeadlines = async (commune: Partition, lines: DigestLine[]): Promise<Change[]> => {
  const stored = await commune.findAll(deadlines, lines);
  const isUnread = ({ kind, subjectId, armedAt }: DigestLine) =>
    lines.some((line) => line.kind === kind && line.subjectId === subjectId && line.armedAt === armedAt);
  return stored
    .filter((deadline) => isUnread({ ...deadline, threshold: 0 }))
    .map((deadline) => replace(deadlines, deadline, { ...deadline, reminded: undefined, told: undefined }));
};
