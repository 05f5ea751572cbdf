import * as z from "zod";
import { route } from "../http/route.ts";
import { CaseId, ContractId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { PlainDate } from "../time/plain-date.ts";
import {
  CancellationDraft,
  Case,
  CaseDraft,
  ConfirmationDraft,
  ExecutionDraft,
  ExitDraft,
  MandateDraft,
  ProposalDraft,
  SendBackDraft,
} from "./case.ts";
import { CasePage, CaseRow } from "./case-page.ts";
import { CaseStatus } from "./case-status.ts";
import { UnproposedContract } from "./unproposed-contracts.ts";

const params = z.strictObject({ caseId: CaseId });

/** Which cases a list shows; without it, all of them. */
const CaseQuery = z.strictObject({ status: CaseStatus.optional(), contractId: ContractId.optional() });

export const caseRoutes = {
  list: route({
    method: "GET",
    path: "/cases",
    summary:
      "The cases of the commune, open ones first, each with whom it waits for and since when; then the contracts to be decided of without one.",
    by: registerReaders,
    query: CaseQuery,
    answer: z.object({ today: PlainDate, items: z.array(CaseRow), unproposed: z.array(UnproposedContract) }),
  }),
  show: route({
    method: "GET",
    path: "/cases/{caseId}",
    summary: "A case with all that is needed to decide it or to carry it out.",
    by: registerReaders,
    params,
    answer: CasePage,
    errors: ["item.unknown"],
  }),
  open: route({
    method: "POST",
    path: "/contracts/{contractId}/cases",
    summary: "Open a case about a contract, with its proposal or without; a contract has one at a time.",
    by: registerKeepers,
    params: z.strictObject({ contractId: ContractId }),
    body: CaseDraft,
    answer: Case,
    status: 201,
    errors: ["item.unknown", "case.alreadyOpen", "case.outcomeImpossible"],
  }),
  propose: route({
    method: "POST",
    path: "/cases/{caseId}/proposal",
    summary: "Propose an outcome to the executive, with reasons.",
    by: registerKeepers,
    params,
    body: ProposalDraft,
    answer: Case,
    versioned: true,
    errors: ["item.unknown", "case.wrongStep", "case.outcomeImpossible"],
  }),
  mandate: route({
    method: "POST",
    path: "/cases/{caseId}/mandate",
    summary: "Decide as the executive: the outcome, the meeting, the reference of the decision.",
    by: ["executive"],
    params,
    body: MandateDraft,
    answer: Case,
    versioned: true,
    errors: ["item.unknown", "case.wrongStep", "case.outcomeImpossible"],
  }),
  sendBack: route({
    method: "POST",
    path: "/cases/{caseId}/return",
    summary: "Send a proposal back to the officer with what is missing.",
    by: ["executive"],
    params,
    body: SendBackDraft,
    answer: Case,
    versioned: true,
    errors: ["item.unknown", "case.wrongStep"],
  }),
  makeLetter: route({
    method: "POST",
    path: "/cases/{caseId}/letter",
    summary: "Make the notice letter as a PDF on the commune's letterhead, in the vendor's language.",
    by: ["contractOfficer"],
    params,
    answer: Case,
    versioned: true,
    errors: [
      "item.unknown",
      "case.wrongStep",
      "case.noMandate",
      "case.noLetter",
      "case.termUnknown",
      "case.letterNotReady",
    ],
  }),
  execute: route({
    method: "POST",
    path: "/cases/{caseId}/execution",
    summary: "Record what was done of the mandate; a termination fixes the day on which the contract ends.",
    by: ["contractOfficer"],
    params,
    body: ExecutionDraft,
    answer: Case,
    versioned: true,
    errors: ["item.unknown", "case.wrongStep", "case.noMandate", "case.termUnknown", "case.amendmentMissing"],
  }),
  confirm: route({
    method: "POST",
    path: "/cases/{caseId}/confirmation",
    summary: "Record the vendor's confirmation.",
    by: ["contractOfficer"],
    params,
    body: ConfirmationDraft,
    answer: Case,
    versioned: true,
    errors: ["item.unknown", "case.wrongStep"],
  }),
  checkExit: route({
    method: "PUT",
    path: "/cases/{caseId}/exit",
    summary: "Keep the exit checklist: what is returned, deleted, closed, handed over.",
    by: registerKeepers,
    params,
    body: ExitDraft,
    answer: Case,
    versioned: true,
    errors: ["item.unknown", "case.wrongStep"],
  }),
  cancel: route({
    method: "POST",
    path: "/cases/{caseId}/cancellation",
    summary: "Give a case up, with the reason; once decided, only the executive does.",
    by: ["contractOfficer", "itContact", "executive"],
    params,
    body: CancellationDraft,
    answer: Case,
    versioned: true,
    errors: ["item.unknown", "case.wrongStep"],
  }),
};
