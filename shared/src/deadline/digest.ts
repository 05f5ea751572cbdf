import * as z from "zod";
import { PersonId, VendorId } from "../ids.ts";
import { Mailing } from "../mailing/mailing.ts";
import { dropMailing } from "../mailing/mailing-steps.ts";
import { PlainDate } from "../time/plain-date.ts";
import { DeadlineKind } from "./deadline-kinds.ts";

/** The most lines a digest carries; what is over comes the next day, the most urgent first. */
export const maxDigestLines = 50;

/** One subject in a digest. The words are made when it is sent, from the register as it then stands. */
export const DigestLine = z.object({
  kind: DeadlineKind,
  subjectId: z.string(),
  dueOn: PlainDate,
  threshold: z.number().int(),
  /** Which version of the due day it is about. */
  armedAt: z.iso.datetime(),
  /** It says that a window was missed on that day, rather than that one closes. */
  missedOn: PlainDate.optional(),
});
export type DigestLine = z.infer<typeof DigestLine>;

/** What one person of one commune is told on one day. */
export const Digest = Mailing.extend({
  version: z.number().int(),
  on: PlainDate,
  personId: PersonId,
  /** Empty once all it was to say was settled before it went out. */
  lines: z.array(DigestLine).max(maxDigestLines),
  /** How many more wait, beyond the lines. */
  more: z.number().int(),
});
export type Digest = z.infer<typeof Digest>;

/** The digest without some of its lines; dropped when none is left. */
export const withoutLines = (digest: Digest, gone: readonly DigestLine[]): Digest => {
  const lines = digest.lines.filter((line) => !gone.includes(line));
  return lines.length > 0 ? { ...digest, lines } : { ...dropMailing(digest), lines };
};

/**
 * One occurrence: of one version of a due day, one threshold, to one person. Its existence is what keeps it from going out twice; it
 * travels in the digest of its day, and what becomes of that mail becomes of it.
 */
export const Reminder = DigestLine.extend({
  version: z.number().int(),
  vendorId: VendorId,
  personId: PersonId,
  digestOn: PlainDate,
  /** Taken out of its digest before that went out: the day moved, or nobody needs to be told any more. */
  cancelledAt: z.iso.datetime().optional(),
});
export type Reminder = z.infer<typeof Reminder>;
