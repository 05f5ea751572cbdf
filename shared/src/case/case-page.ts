import * as z from "zod";
import { ContractView } from "../contract/contract.ts";
import { PersonId } from "../ids.ts";
import { CommuneRole } from "../member/role.ts";
import { Risk } from "../risk/risk.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Vendor } from "../vendor/vendor.ts";
import { Case } from "./case.ts";
import { CaseOutcome } from "./case-outcome.ts";

/** The steps that somebody is waited for to take. */
export const WaitingStep = z.enum(["propose", "mandate", "execute", "confirm", "checkExit"]);
export type WaitingStep = z.infer<typeof WaitingStep>;

/** Who must act now: the step, the role, the people who hold it by name, since which day and how many days. */
export const Waiting = z.object({
  step: WaitingStep,
  role: CommuneRole,
  names: z.array(z.string()),
  sinceOn: PlainDate,
  days: z.number().int(),
});
export type Waiting = z.infer<typeof Waiting>;

/** A case in a list: whose contract, what it costs, by when it must be decided, and whom it waits for. */
export const CaseRow = Case.omit({ history: true }).extend({
  vendorName: z.string(),
  contractTitle: z.string(),
  contractReference: z.string(),
  annualCostCents: z.number().int().optional(),
  /** Last day for the executive to decide, then for the notice to be posted and to be received. */
  decideByOn: PlainDate.optional(),
  sendByOn: PlainDate.optional(),
  lastReceiptOn: PlainDate.optional(),
  waiting: Waiting.optional(),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** Without these no letter can be made: the commune's letterhead, the vendor's postal address. */
export const LetterNeed = z.enum(["letterhead", "vendorAddress"]);
export type LetterNeed = z.infer<typeof LetterNeed>;

/** Everything one needs to decide or to carry out, on one page. */
export const CasePage = z.object({
  today: PlainDate,
  case: Case,
  waiting: Waiting.optional(),
  contract: ContractView,
  vendor: Vendor,
  /** The outcomes this contract allows. */
  outcomes: z.array(CaseOutcome),
  /** The earliest end that a notice sent today still reaches, if the vendor has it in time. */
  reachesEndOn: PlainDate.optional(),
  /** The last day for the vendor to have the notice: for the end a sent one was meant for, else for `reachesEndOn`. */
  receiveByOn: PlainDate.optional(),
  /** What is still missing before a notice letter can be made. */
  letterNeeds: z.array(LetterNeed),
  /** Whether an amendment was signed since the mandate, without which a renegotiation is not carried out. */
  hasAmendment: z.boolean(),
  /** What could go wrong with this vendor, as the register has it. */
  risks: z.array(Risk),
  /** The people the history names. */
  people: z.array(z.object({ personId: PersonId, name: z.string() })),
});
export type CasePage = z.infer<typeof CasePage>;
