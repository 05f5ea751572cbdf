import * as z from "zod";
import { Thresholds } from "../commune/thresholds.ts";
import { CaseId, ContractId, PersonId, VendorId } from "../ids.ts";
import { line, paragraphs } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Amendment, DecisionReference, maxAmendments, ServiceIds } from "./amendment.ts";
import { ClauseChecks } from "./clause-check.ts";
import { ContractDates } from "./contract-dates.ts";
import { ContractState } from "./contract-state.ts";
import { AnnualCost, Costs, Indexation } from "./cost.ts";
import { Term, TermFields } from "./term.ts";

/** What is known of a term that cannot be reckoned with yet. */
export const OpenTerm = TermFields.partial();
export type OpenTerm = z.infer<typeof OpenTerm>;

const ContractFields = z.strictObject({
  vendorId: VendorId,
  reference: line(40),
  title: line(120),
  /** The services as signed; an amendment may name others: see `servicesOn`. */
  serviceIds: ServiceIds.default([]),
  /** A framework holds the general terms under which the vendor's other contracts are made. */
  isFramework: z.boolean().default(false),
  frameworkId: ContractId.optional(),
  /** The term as signed. Without it nothing can be reckoned, and nobody is reminded. */
  term: Term.optional(),
  openTerm: OpenTerm.optional(),
  signedOn: PlainDate.optional(),
  signatories: z.strictObject({ commune: line(120).optional(), vendor: line(120).optional() }).optional(),
  /** The executive's decision that approved the contract. */
  decision: DecisionReference.optional(),
  /** Where it is booked. */
  account: line(40).optional(),
  costs: Costs.default([]),
  indexation: Indexation.optional(),
  clauses: ClauseChecks.default([]),
  /** When this contract's people are reminded, in days before the decision, where the commune's own rule does not suit it. */
  thresholds: Thresholds.optional(),
  /** Who decides on its follow-up is reminded first; else the contract officers. */
  ownerId: PersonId.optional(),
  note: paragraphs(2000).optional(),
});

/** What a person types of a contract. A contract without a signature day is a draft: it stands in the register and reminds nobody. */
export const ContractDraft = ContractFields.superRefine(({ term, openTerm, isFramework, frameworkId }, context) => {
  const refuse = (at: string, message: string) => context.addIssue({ code: "custom", path: [at], message });
  if (term && openTerm) refuse("openTerm", "contract.openTerm.known");
  if (isFramework && frameworkId) refuse("frameworkId", "contract.framework.nested");
});
export type ContractDraft = z.infer<typeof ContractDraft>;

/** What the executive mandated for the end of a term: until that end is behind, there is nothing more to decide. */
export const Decided = z.object({
  caseId: CaseId,
  outcome: z.enum(["renew", "renegotiate", "terminate", "letExpire"]),
  on: PlainDate,
  forTermEndOn: PlainDate,
  /** When it was carried out; until then `terminate` and `renegotiate` are waited for. */
  executedOn: PlainDate.optional(),
});
export type Decided = z.infer<typeof Decided>;

/** The notice that ends the contract. */
export const NoticeGiven = z.object({
  caseId: CaseId,
  endsOn: PlainDate,
  sentOn: PlainDate,
  receivedOn: PlainDate.optional(),
});
export type NoticeGiven = z.infer<typeof NoticeGiven>;

export const Contract = ContractFields.extend({
  id: ContractId,
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  amendments: z.array(Amendment).max(maxAmendments).default([]),
  archivedOn: PlainDate.optional(),
  decided: Decided.optional(),
  noticeGiven: NoticeGiven.optional(),
}).strip();
export type Contract = z.infer<typeof Contract>;

/** A contract with what is derived when it is read: never stored, so never stale. */
export const ContractView = Contract.extend({
  vendorName: z.string(),
  state: ContractState,
  /** The term that rules today, and the days that follow from it: both absent while the term is not known. */
  rulingTerm: Term.optional(),
  dates: ContractDates.optional(),
  /** Today's. */
  annualCostCents: AnnualCost.optional(),
  /** In percent. */
  completeness: z.number().int(),
});
export type ContractView = z.infer<typeof ContractView>;
