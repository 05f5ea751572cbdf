import * as z from "zod";
import { CaseId, ContractId, DocumentId, PersonId, VendorId } from "../ids.ts";
import { line, paragraphs } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import { CaseOutcome } from "./case-outcome.ts";
import { CaseStatus, CaseStep } from "./case-status.ts";
import { ExitItem, ExitItemDraft, ExitKey } from "./exit-item.ts";

/** Why a case was opened: the contract's own clock, or something the vendor announced. */
export const CaseOrigin = z.enum(["window", "vendorEnd", "priceRise", "other"]);
export type CaseOrigin = z.infer<typeof CaseOrigin>;

const cents = z.number().int().min(0).max(100_000_000_00);

/** What the vendor announced: an end of the service, or another price from a day on. */
export const Announcement = z.strictObject({
  receivedOn: PlainDate,
  effectiveOn: PlainDate,
  newAnnualCostCents: cents.optional(),
  note: paragraphs(2000).optional(),
});
export type Announcement = z.infer<typeof Announcement>;

export const ProposalDraft = z.strictObject({ outcome: CaseOutcome, reasons: paragraphs(4000) });
export type ProposalDraft = z.infer<typeof ProposalDraft>;

/** What a person types to open a case; the proposal may come with it. */
export const CaseDraft = z
  .strictObject({
    origin: CaseOrigin.default("window"),
    announcement: Announcement.optional(),
    proposal: ProposalDraft.optional(),
  })
  .superRefine(({ origin, announcement }, context) => {
    const isAnnounced = origin === "vendorEnd" || origin === "priceRise";
    if (isAnnounced && !announcement) {
      context.addIssue({ code: "custom", path: ["announcement"], message: "required" });
    }
    if (origin === "priceRise" && announcement && announcement.newAnnualCostCents === undefined) {
      context.addIssue({ code: "custom", path: ["announcement", "newAnnualCostCents"], message: "required" });
    }
  });
export type CaseDraft = z.infer<typeof CaseDraft>;

/** The executive's decision, as its minutes have it. */
export const MandateDraft = z.strictObject({
  outcome: CaseOutcome,
  meetingOn: PlainDate,
  reference: line(60),
  extract: paragraphs(4000).optional(),
});
export type MandateDraft = z.infer<typeof MandateDraft>;

export const SendBackDraft = z.strictObject({ reasons: paragraphs(2000) });
export type SendBackDraft = z.infer<typeof SendBackDraft>;

/** What was done of the mandate. Which fields are needed follows from its outcome. */
export const ExecutionDraft = z.strictObject({
  sentOn: PlainDate.optional(),
  registeredNumber: line(40).optional(),
  receivedOn: PlainDate.optional(),
  note: paragraphs(2000).optional(),
});
export type ExecutionDraft = z.infer<typeof ExecutionDraft>;

export const ConfirmationDraft = z.strictObject({
  on: PlainDate,
  documentId: DocumentId.optional(),
  note: paragraphs(2000).optional(),
});
export type ConfirmationDraft = z.infer<typeof ConfirmationDraft>;

export const CancellationDraft = z.strictObject({ reason: paragraphs(2000) });
export type CancellationDraft = z.infer<typeof CancellationDraft>;

export const ExitDraft = z.strictObject({ items: z.array(ExitItemDraft).min(1).max(ExitKey.options.length) });
export type ExitDraft = z.infer<typeof ExitDraft>;

const done = { by: PersonId, at: z.iso.datetime() };

/** One act of the past: what, by whom, when, and what they said. */
export const CaseEvent = z.object({
  step: z.union([CaseStep, z.literal("open")]),
  outcome: CaseOutcome.optional(),
  note: z.string().optional(),
  ...done,
});
export type CaseEvent = z.infer<typeof CaseEvent>;

/** A decision about a contract on its way: proposed, decided, carried out, confirmed (brief section 4, A2.4). */
export const Case = z.object({
  id: CaseId,
  version: z.number().int(),
  vendorId: VendorId,
  contractId: ContractId,
  origin: CaseOrigin,
  announcement: Announcement.strip().optional(),
  status: CaseStatus,
  /** The end of the term it is about; none where the contract has no end, or its term is not known. */
  forTermEndOn: PlainDate.optional(),
  proposal: ProposalDraft.extend(done).strip().optional(),
  mandate: MandateDraft.extend(done).strip().optional(),
  letter: z.object({ documentId: DocumentId, on: PlainDate, endsOn: PlainDate, ...done }).optional(),
  execution: ExecutionDraft.extend({ endsOn: PlainDate.optional(), isLate: z.boolean().optional(), ...done })
    .strip()
    .optional(),
  confirmation: ConfirmationDraft.extend(done).strip().optional(),
  cancellation: CancellationDraft.extend(done).strip().optional(),
  exit: z.array(ExitItem.strip()).default([]),
  openedBy: PersonId,
  openedAt: z.iso.datetime(),
  /** Since when it has been waiting for whoever must act now. */
  waitingSince: z.iso.datetime(),
  history: z.array(CaseEvent).default([]),
});
export type Case = z.infer<typeof Case>;
