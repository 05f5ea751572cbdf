import * as z from "zod";
import { EvaluationId, PersonId, VendorId } from "../ids.ts";
import { addMonths, PlainDate } from "../time/plain-date.ts";
import type { TransitionTable } from "../transition.ts";
import type { Criticality } from "../vendor/vendor.ts";

export const EvaluationStatus = z.enum([
  "planned",
  "inProgress",
  "vendorReview",
  "closed",
  "transmitted",
  "acknowledged",
]);
export type EvaluationStatus = z.infer<typeof EvaluationStatus>;

/** The life of an evaluation (brief section 5). */
export const evaluationTransitions = {
  planned: { to: ["inProgress"], by: ["contractOfficer", "itContact"] },
  inProgress: { to: ["vendorReview", "closed"], by: ["contractOfficer", "itContact"] },
  vendorReview: { to: ["inProgress", "closed"], by: ["contractOfficer", "itContact"] },
  closed: { to: ["transmitted"], by: ["contractOfficer", "itContact"] },
  transmitted: { to: ["acknowledged"], by: ["executive"] },
  acknowledged: { to: [], by: [] },
} as const satisfies TransitionTable<EvaluationStatus>;

/** Months from one evaluation of a vendor to the next (brief section 5). */
export const evaluationMonths = { critical: 3, high: 6, medium: 12, low: 24 } as const satisfies Record<
  Criticality,
  number
>;

/** The day the next evaluation of a vendor of that criticality falls due, counted from a day. */
export const nextEvaluationOn = (criticality: Criticality, from: PlainDate): PlainDate =>
  addMonths(from, evaluationMonths[criticality]);

/** Planning takes no more than a vendor; the day is proposed from its criticality and may be moved. */
export const EvaluationDraft = z.strictObject({
  dueOn: PlainDate.optional(),
  ownerId: PersonId.optional(),
});
export type EvaluationDraft = z.infer<typeof EvaluationDraft>;

export const Evaluation = z.object({
  id: EvaluationId,
  version: z.number().int(),
  vendorId: VendorId,
  dueOn: PlainDate,
  ownerId: PersonId.optional(),
  status: EvaluationStatus,
  createdAt: z.iso.datetime(),
});
export type Evaluation = z.infer<typeof Evaluation>;

/** True while the evaluation is still to be done. */
export const isEvaluationOpen = (evaluation: Evaluation): boolean =>
  evaluation.status === "planned" || evaluation.status === "inProgress" || evaluation.status === "vendorReview";

/** A planned evaluation; without a day of its own it is due a full period of its vendor's criticality from today. */
export const newEvaluation = (
  draft: EvaluationDraft,
  vendor: { id: string; criticality: Criticality; ownerId?: string | undefined },
  given: { id: string; today: PlainDate; createdAt: string },
): Evaluation => {
  const ownerId = draft.ownerId ?? vendor.ownerId;
  return {
    id: given.id,
    version: 1,
    vendorId: vendor.id,
    dueOn: draft.dueOn ?? nextEvaluationOn(vendor.criticality, given.today),
    ...(ownerId && { ownerId }),
    status: "planned",
    createdAt: given.createdAt,
  };
};
