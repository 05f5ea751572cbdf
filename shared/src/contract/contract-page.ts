import * as z from "zod";
import { Case } from "../case/case.ts";
import { OwnClauses } from "../clause/clause.ts";
import { DueItem } from "../deadline/due-item.ts";
import { NextReminder } from "../deadline/next-reminder.ts";
import { Document } from "../document/document.ts";
import { Service } from "../service/service.ts";
import { ServiceLevel } from "../service-level/service-level.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Completeness } from "./completeness.ts";
import { ContractView } from "./contract.ts";
import { TermsVersion } from "./terms-version.ts";

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
