import * as z from "zod";
import { AssociationId, CommuneId, PersonId } from "../ids.ts";
import { line } from "../text.ts";
import { addDays, dayInZurich, laterOf, PlainDate } from "../time/plain-date.ts";

/** Days between the start and the erasure: time to take the data along, or to change one's mind. */
export const offboardingDays = 30;
/** However late the commune approves, it keeps this many days to come back on it. */
export const approvalGraceDays = 7;

/** What the association says when a commune leaves: the letter or decision it rests on. */
export const OffboardingDraft = z.strictObject({ reference: line(120) });
export type OffboardingDraft = z.infer<typeof OffboardingDraft>;

/**
 * A commune's leaving: started by its association, approved by its own administrator, and only then erased. The same item stands with
 * both, so that each reads it without the other's data.
 */
export const Offboarding = OffboardingDraft.extend({
  communeId: CommuneId,
  associationId: AssociationId,
  version: z.number().int(),
  status: z.enum(["running", "cancelled", "erasing"]),
  startedBy: PersonId,
  startedAt: z.iso.datetime(),
  approval: z.object({ by: PersonId, at: z.iso.datetime() }).optional(),
  cancelledAt: z.iso.datetime().optional(),
}).strip();
export type Offboarding = z.infer<typeof Offboarding>;

/** With the first day on which it may be erased. */
export const OffboardingView = Offboarding.extend({ endsOn: PlainDate });
export type OffboardingView = z.infer<typeof OffboardingView>;

/** The first day of erasure: thirty days after the start, and never sooner than a week after the commune's approval. */
export const endsOn = ({ startedAt, approval }: Pick<Offboarding, "startedAt" | "approval">): PlainDate => {
  const fromStart = addDays(dayInZurich(startedAt), offboardingDays);
  return approval ? laterOf(fromStart, addDays(dayInZurich(approval.at), approvalGraceDays)) : fromStart;
};

type Leaving = Offboarding & { status: "running" | "erasing" };

/** True while the register may be read and exported, but not written, and nobody is reminded. */
export const isLeaving = (offboarding: Offboarding | undefined): offboarding is Leaving =>
  offboarding !== undefined && offboarding.status !== "cancelled";

/** True when both have approved and the days are over: the register may be erased. */
export const isErasable = (offboarding: Offboarding, today: PlainDate): boolean =>
  offboarding.status === "erasing" ||
  (offboarding.status === "running" && offboarding.approval !== undefined && today >= endsOn(offboarding));

/** With the first day on which the register may be erased. */
export const viewOffboarding = (offboarding: Offboarding): OffboardingView => ({
  ...offboarding,
  endsOn: endsOn(offboarding),
});
