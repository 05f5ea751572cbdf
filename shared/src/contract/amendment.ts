import * as z from "zod";
import { AmendmentId, DocumentId, ServiceId } from "../ids.ts";
import { line, paragraphs } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import { AnnualCost } from "./cost.ts";
import { Term } from "./term.ts";

/** What the executive decided: when, and under which reference its minutes have it. */
export const DecisionReference = z.strictObject({ on: PlainDate.optional(), reference: line(80) });
export type DecisionReference = z.infer<typeof DecisionReference>;

export const maxAmendments = 30;
/** The most services one contract or amendment names. */
export const maxServices = 50;

export const ServiceIds = z
  .array(ServiceId)
  .max(maxServices)
  .overwrite((ids) => [...new Set(ids)]);

/** What a person types of an amendment: only what it changes. The contract stays one, and so does its history. */
export const AmendmentDraft = z.strictObject({
  title: line(120),
  signedOn: PlainDate,
  /** From when on price and services change. Its term rules as soon as it is signed: that is what the next notice is given under. */
  effectiveOn: PlainDate,
  decision: DecisionReference.optional(),
  term: Term.optional(),
  annualCostCents: AnnualCost.optional(),
  serviceIds: ServiceIds.optional(),
  note: paragraphs(240).optional(),
  documentId: DocumentId.optional(),
});
export type AmendmentDraft = z.infer<typeof AmendmentDraft>;

export const Amendment = AmendmentDraft.extend({
  id: AmendmentId,
  /** 1 for the first of the contract. */
  number: z.number().int(),
}).strip();
export type Amendment = z.infer<typeof Amendment>;
