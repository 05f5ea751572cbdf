import * as z from "zod";
import { ActionId, PersonId, RiskId, ServiceId, VendorId } from "../ids.ts";
import { line, paragraphs } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";

/** From rare or slight to nearly certain or severe. */
const Grade = z.number().int().min(1).max(4);

export const RiskMeasure = z.strictObject({
  type: z.enum(["contractual", "preventive", "reactive"]),
  text: line(300),
  /** The clause of the catalogue it rests on. */
  clauseId: line(60).optional(),
  /** The improvement action of the same vendor that brings it about. */
  actionId: ActionId.optional(),
});
export type RiskMeasure = z.infer<typeof RiskMeasure>;

/** What a person types of a risk (A3): before any measure, and, where it was judged, what remains after. */
export const RiskDraft = z.strictObject({
  title: line(200),
  serviceId: ServiceId.optional(),
  cause: paragraphs(1000).optional(),
  likelihood: Grade,
  impact: Grade,
  residual: z.strictObject({ likelihood: Grade, impact: Grade }).optional(),
  measures: z.array(RiskMeasure).max(20).default([]),
  ownerId: PersonId.optional(),
  reviewOn: PlainDate,
  /** A risk that no longer exists is closed, never deleted. */
  status: z.enum(["open", "closed"]).default("open"),
});
export type RiskDraft = z.infer<typeof RiskDraft>;

export const RiskAcceptance = z.object({ by: PersonId, on: PlainDate, reference: line(120).optional() });
export type RiskAcceptance = z.infer<typeof RiskAcceptance>;

export const Risk = RiskDraft.extend({
  id: RiskId,
  version: z.number().int(),
  vendorId: VendorId,
  /** The executive's own act; a changed risk is no longer the one that was accepted. */
  acceptance: RiskAcceptance.optional(),
  createdAt: z.iso.datetime(),
}).strip();
export type Risk = z.infer<typeof Risk>;

/** True if a risk is no longer the one that was accepted: what it is, or how grave, was changed. */
export const isJudgedAnew = (before: RiskDraft, after: RiskDraft): boolean => {
  const judged = ({ title, serviceId, cause, likelihood, impact, residual }: RiskDraft) =>
    JSON.stringify([title, serviceId, cause, likelihood, impact, residual?.likelihood, residual?.impact]);
  return judged(before) !== judged(after);
};
