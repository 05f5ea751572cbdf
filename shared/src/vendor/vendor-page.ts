import * as z from "zod";
import { Action } from "../action/action.ts";
import { CaseRow } from "../case/case-page.ts";
import { ContractView } from "../contract/contract.ts";
import { DueItem } from "../deadline/due-item.ts";
import { Document } from "../document/document.ts";
import { Evaluation } from "../evaluation/evaluation.ts";
import { Risk } from "../risk/risk.ts";
import { RiskSummary } from "../risk/risk-level.ts";
import { Service } from "../service/service.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Vendor } from "./vendor.ts";

/** A vendor in the list: how much hangs on it, what comes next, how it stands. */
export const VendorRow = Vendor.extend({
  services: z.number().int(),
  contracts: z.number().int(),
  openActions: z.number().int(),
  next: DueItem.optional(),
  risk: RiskSummary.optional(),
  ownerName: z.string().optional(),
});
export type VendorRow = z.infer<typeof VendorRow>;

/** Everything about one vendor: its part of the register, its papers, and who the people in it are. */
export const VendorPage = z.object({
  today: PlainDate,
  vendor: Vendor,
  services: z.array(Service),
  contracts: z.array(ContractView),
  evaluations: z.array(Evaluation),
  actions: z.array(Action),
  risks: z.array(Risk),
  documents: z.array(Document),
  due: z.array(DueItem),
  /** What is to be done about a decision of this vendor's contracts. */
  cases: z.array(CaseRow),
  /** Members named in any of this, by id. */
  people: z.record(z.string(), z.string()),
});
export type VendorPage = z.infer<typeof VendorPage>;
