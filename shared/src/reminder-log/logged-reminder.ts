import * as z from "zod";
import { DeadlineKind, deadlineKinds } from "../deadline/deadline-kinds.ts";
import type { Digest, Reminder } from "../deadline/digest.ts";
import { PersonId, VendorId } from "../ids.ts";
import { Mailing, MailingOutcome, outcomeOf } from "../mailing/mailing.ts";
import { PlainDate } from "../time/plain-date.ts";
import type { SubjectNames } from "./subject-names.ts";

/** What became of a reminder: what became of the mail it stood in, or that it was taken out before that went out. */
export const ReminderOutcome = z.enum([...MailingOutcome.options, "withdrawn"]);
export type ReminderOutcome = z.infer<typeof ReminderOutcome>;

/** One reminder as a line of the mail it stood in: of what, and by how many days before (negative: after) the day. */
export const LoggedLine = z.object({
  kind: DeadlineKind,
  subjectId: z.string(),
  vendorId: VendorId,
  /** Empty where the vendor is no more. */
  vendorName: z.string(),
  /** What the subject is called, where it has a name of its own and still exists. */
  title: z.string().optional(),
  page: z.string(),
  dueOn: PlainDate,
  threshold: z.number().int(),
  /** It said that a window was missed on that day. */
  missedOn: PlainDate.optional(),
  /** When it was taken out of its mail: its day moved, or nobody needed to be told any more. */
  withdrawnAt: z.iso.datetime().optional(),
});
export type LoggedLine = z.infer<typeof LoggedLine>;

/** A mail's fate as far as the mail service told it. */
export const MailFate = Mailing.pick({ sentAt: true, deliveredAt: true, returned: true });
type MailFate = z.infer<typeof MailFate>;

/** One reminder as the log of its subject shows it: also when, to whom, and what became of it. */
export const LoggedReminder = LoggedLine.extend({
  ...MailFate.shape,
  on: PlainDate,
  personId: PersonId,
  personName: z.string(),
  outcome: ReminderOutcome,
});
export type LoggedReminder = z.infer<typeof LoggedReminder>;

/** A stored reminder as a line. */
export const lineOf = (
  { kind, subjectId, vendorId, dueOn, threshold, missedOn, cancelledAt }: Reminder,
  names: SubjectNames,
): LoggedLine => {
  const title = names.titles.get(subjectId);
  return {
    kind,
    subjectId,
    vendorId,
    vendorName: names.vendors.get(vendorId) ?? "",
    ...(title && { title }),
    page: deadlineKinds[kind].page({ subjectId, vendorId }),
    dueOn,
    threshold,
    ...(missedOn && { missedOn }),
    ...(cancelledAt && { withdrawnAt: cancelledAt }),
  };
};

/** What is known of a mail's fate. */
export const fateOf = ({ sentAt, deliveredAt, returned }: MailFate): MailFate => ({
  ...(sentAt && { sentAt }),
  ...(deliveredAt && { deliveredAt }),
  ...(returned && { returned }),
});

/** What became of a reminder; one whose mail is not on record is unclear, never silent. */
export const outcomeIn = (
  { cancelledAt }: Pick<Reminder, "cancelledAt">,
  digest: Digest | undefined,
): ReminderOutcome => {
  if (cancelledAt) return "withdrawn";
  return digest ? outcomeOf(digest) : "unclear";
};
