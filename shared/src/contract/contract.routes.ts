import * as z from "zod";
import { Case } from "../case/case.ts";
import { OwnClauses } from "../clause/clause.ts";
import { DueItem } from "../deadline/due-item.ts";
import { NextReminder } from "../deadline/next-reminder.ts";
import { Document } from "../document/document.ts";
import { route } from "../http/route.ts";
import { ContractId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { Service } from "../service/service.ts";
import { ServiceLevel } from "../service-level/service-level.ts";
import { PlainDate } from "../time/plain-date.ts";
import { AmendmentDraft } from "./amendment.ts";
import { Completeness } from "./completeness.ts";
import { Contract, ContractDraft, ContractView } from "./contract.ts";
import { ContractDates } from "./contract-dates.ts";
import { ContractListPage, ContractListQuery } from "./contract-list.ts";
import { CostsPage, CostsQuery } from "./costs-by-year.ts";
import { ReckonQuery } from "./reckon-dates.ts";
import { TermsVersion } from "./terms-version.ts";

const params = z.strictObject({ contractId: ContractId });

/** Another contract, as a line that leads to it. */
export const ContractLink = ContractView.pick({ id: true, reference: true, title: true, state: true });
export type ContractLink = z.infer<typeof ContractLink>;

/** A decision about the contract, as a line that leads to it. */
export const CaseLine = Case.pick({
  id: true,
  status: true,
  origin: true,
  forTermEndOn: true,
  proposal: true,
  mandate: true,
  openedAt: true,
  waitingSince: true,
});
export type CaseLine = z.infer<typeof CaseLine>;

/** When the people of this contract are reminded: days before the decision, whose rule that is, and the days still to come. */
export const ReminderRule = z.object({
  thresholds: z.array(z.number().int()),
  isOwn: z.boolean(),
  days: z.array(PlainDate),
});
export type ReminderRule = z.infer<typeof ReminderRule>;

/** A contract's page: the clock, the terms as they were and are, what is missing, the papers, who is told next. */
export const ContractPage = z.object({
  today: PlainDate,
  contract: ContractView,
  versions: z.array(TermsVersion),
  completeness: Completeness,
  /** The services it covers today. */
  services: z.array(Service),
  documents: z.array(Document),
  serviceLevels: z.array(ServiceLevel),
  framework: ContractLink.optional(),
  /** The contracts made under it, if it is a framework. */
  children: z.array(ContractLink),
  /** The decisions about it, the latest first. */
  cases: z.array(CaseLine),
  /** The clauses this commune looks for besides those of the catalogue. */
  ownClauses: OwnClauses,
  due: DueItem.optional(),
  nextReminder: NextReminder.optional(),
  reminderRule: ReminderRule,
});
export type ContractPage = z.infer<typeof ContractPage>;

export const contractRoutes = {
  reckon: route({
    method: "POST",
    path: "/contract-dates",
    summary: "Every date that follows from a term model on a day. Stores nothing.",
    by: "person",
    body: ReckonQuery,
    answer: ContractDates,
  }),
  list: route({
    method: "GET",
    path: "/contracts",
    summary:
      "The contracts of the commune, narrowed, searched and ordered over all of them, page by page, each with its clock.",
    by: registerReaders,
    query: ContractListQuery,
    answer: ContractListPage,
    errors: ["cursor.invalid"],
  }),
  register: route({
    method: "POST",
    path: "/contracts",
    summary: "Enter a contract in the register.",
    by: registerKeepers,
    body: ContractDraft,
    answer: Contract,
    status: 201,
    errors: ["item.unknown", "contract.referenceTaken", "vendor.archived"],
  }),
  show: route({
    method: "GET",
    path: "/contracts/{contractId}",
    summary: "One contract with its clock, documents and next reminder.",
    by: registerReaders,
    params,
    answer: ContractPage,
    errors: ["item.unknown"],
  }),
  change: route({
    method: "PUT",
    path: "/contracts/{contractId}",
    summary: "Correct a contract; its deadline follows.",
    by: registerKeepers,
    params,
    body: ContractDraft,
    answer: Contract,
    versioned: true,
    errors: ["item.unknown", "contract.referenceTaken"],
  }),
  amend: route({
    method: "POST",
    path: "/contracts/{contractId}/amendments",
    summary:
      "Record a signed amendment: its term rules, its cost and services hold from its day, the deadlines follow.",
    by: registerKeepers,
    params,
    body: AmendmentDraft,
    answer: Contract,
    status: 201,
    versioned: true,
    errors: ["item.unknown", "case.noMandate", "contract.notSigned", "contract.historyFull"],
  }),
  archive: route({
    method: "PUT",
    path: "/contracts/{contractId}/archived",
    summary: "Take a draft or an ended contract out of the lists, or put it back. Nothing is lost.",
    by: registerKeepers,
    params,
    body: z.strictObject({ archived: z.boolean() }),
    answer: Contract,
    versioned: true,
    errors: ["item.unknown", "contract.stillBinding"],
  }),
  costs: route({
    method: "GET",
    path: "/costs",
    summary: "What the contracts cost by calendar year and vendor: spent up to today, forecast after.",
    by: registerReaders,
    query: CostsQuery,
    answer: CostsPage,
  }),
};
