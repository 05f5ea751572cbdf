import type { Mailing } from "@vigie/shared/mailing/mailing.ts";

/** Each family of the due index is spread over this many keys; its reader reads each of them from the far past to its instant. */
export const dueShards = 8;

/**
 * What is due: a deadline to remind of, a mail that has not surely gone out, a paper that waits for something other than a person, or a commune
 * whose leaving is over.
 */
export type DueFamily = "DUE" | "MAIL" | "PAPER" | "ERASURE";

/** The shard follows from the subject's id, whose last characters are random. */
export const shardOf = (family: DueFamily, subjectId: string): string =>
  `${family}#${subjectId.charCodeAt(subjectId.length - 1) % dueShards}`;

/**
 * Where a mail stands in the due index until it has surely gone out, or surely not: under the instant to look at it again. The index holds
 * keys alone, so how far it has come is part of the key.
 */
export const mailingKeys = (
  { lookAgainAt, status }: Pick<Mailing, "lookAgainAt" | "status">,
  sk: string,
): Record<string, string> =>
  lookAgainAt ? { dueShard: shardOf("MAIL", sk), dueKey: `${lookAgainAt}#${sk}#${status}` } : {};
