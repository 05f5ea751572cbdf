/** Each family of the due index is spread over this many keys; its reader reads each of them from the far past to its instant. */
export const dueShards = 8;

/** What is due: a deadline to remind of, a paper that waits for something other than a person, or a commune whose leaving is over. */
export type DueFamily = "DUE" | "PAPER" | "ERASURE";

/** The shard follows from the subject's id, whose last characters are random. */
export const shardOf = (family: DueFamily, subjectId: string): string =>
  `${family}#${subjectId.charCodeAt(subjectId.length - 1) % dueShards}`;
