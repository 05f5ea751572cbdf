import * as z from "zod";
import { PersonId } from "../ids.ts";
import { PlainDate } from "../time/plain-date.ts";
import type { TransitionTable } from "../transition.ts";
import { DeadlineKind } from "./deadline-kinds.ts";

/** The most lines a digest carries; what is over comes the next day, the most urgent first. */
export const maxDigestLines = 50;

export const DigestStatus = z.enum(["planned", "claimed", "sent", "dropped", "failed"]);
export type DigestStatus = z.infer<typeof DigestStatus>;

/**
 * The life of a digest. A claim is a lease: one that lapses without an answer may be taken once more, so that a lost reply costs one
 * repetition at the most. Refused by SES it is planned again; with nothing left to say it is dropped.
 */
export const digestTransitions = {
  planned: { to: ["claimed"], by: ["send-digest"] },
  claimed: { to: ["sent", "claimed", "planned", "dropped", "failed"], by: ["send-digest"] },
  sent: { to: [], by: [] },
  dropped: { to: [], by: [] },
  failed: { to: [], by: [] },
} as const satisfies TransitionTable<DigestStatus>;

/** One subject in a digest. The words are made when it is sent, from the register as it then stands. */
export const DigestLine = z.object({
  kind: DeadlineKind,
  subjectId: z.string(),
  dueOn: PlainDate,
  threshold: z.number().int(),
});
export type DigestLine = z.infer<typeof DigestLine>;

/** What one person of one commune is told on one day. */
export const Digest = z.object({
  version: z.number().int(),
  on: PlainDate,
  personId: PersonId,
  lines: z.array(DigestLine).min(1).max(maxDigestLines),
  /** How many more wait, beyond the lines. */
  more: z.number().int(),
  status: DigestStatus,
  attempts: z.number().int(),
  claimedUntil: z.iso.datetime().optional(),
  messageId: z.string().optional(),
});
export type Digest = z.infer<typeof Digest>;

/** The trace of one reminder: its existence is what keeps it from going out twice. */
export const Reminder = DigestLine.extend({ version: z.number().int(), personId: PersonId, digestOn: PlainDate });
export type Reminder = z.infer<typeof Reminder>;
