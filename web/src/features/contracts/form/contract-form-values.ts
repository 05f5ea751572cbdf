import { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";
import { CostReason, Indexation } from "@vigie/shared/contract/cost.ts";
import * as z from "zod";
import { TermValues } from "../term/term-values.ts";

/** What it costs from a day on, as it is typed. Without a day, the first row holds from the first day of the contract. */
export const CostRow = z.object({ fromOn: z.string(), amount: z.string(), reason: CostReason, note: z.string() });
export type CostRow = z.infer<typeof CostRow>;

/** The form as it is typed: nothing chosen is an empty text. Also the shape in which a browser keeps an unfinished one. */
export const ContractFormValues = TermValues.extend({
  vendorId: z.string(),
  serviceIds: z.array(z.string()),
  title: z.string(),
  reference: z.string(),
  isFramework: z.boolean(),
  frameworkId: z.string(),
  costs: z.array(CostRow),
  isCostUnknown: z.boolean(),
  indexation: z.union([Indexation.shape.index, z.literal("")]),
  indexationPercent: z.string(),
  indexationMonths: z.union([z.number(), z.literal("")]),
  indexationNote: z.string(),
  account: z.string(),
  ownerId: z.string(),
  hasOwnThresholds: z.boolean(),
  thresholds: z.string(),
  signedOn: z.string(),
  signatoryCommune: z.string(),
  signatoryVendor: z.string(),
  decisionOn: z.string(),
  decisionReference: z.string(),
  note: z.string(),
  /** Not typed here: the checklist stands on the contract's page. A contract is saved whole, so the form carries it along. */
  clauses: z.array(ClauseCheck),
});
export type ContractFormValues = z.infer<typeof ContractFormValues>;
export type ContractField = keyof ContractFormValues;
