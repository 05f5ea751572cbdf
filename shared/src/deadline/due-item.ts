import * as z from "zod";
import type { Action } from "../action/action.ts";
import type { Case } from "../case/case.ts";
import type { Commune } from "../commune/commune.ts";
import type { Contract } from "../contract/contract.ts";
import { ContractDates } from "../contract/contract-dates.ts";
import { datesOf } from "../contract/dates-of.ts";
import { openParts, TermPart } from "../contract/open-parts.ts";
import { Renewal } from "../contract/term.ts";
import { costOn, rulingTerm, startedOn } from "../contract/terms-version.ts";
import { type Document, documentName } from "../document/document.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { CaseId, VendorId } from "../ids.ts";
import type { Risk } from "../risk/risk.ts";
import type { Service } from "../service/service.ts";
import { daysBetween, PlainDate } from "../time/plain-date.ts";
import { silentVendors } from "../vendor/silent-vendors.ts";
import type { Vendor } from "../vendor/vendor.ts";
import type { Deadline } from "./deadline.ts";
import { DeadlineKind, deadlineKinds } from "./deadline-kinds.ts";
import {
  actionDeadline,
  contractEndDeadline,
  decisionFrom,
  evaluationDeadline,
  executionDeadline,
  missingNoticeDeadline,
  riskDeadline,
} from "./derive-deadline.ts";
import { ownersOf, validityDeadline } from "./validity-deadline.ts";

/** A commune's register as one Query returns it. */
export type Portfolio = {
  vendors: Vendor[];
  services: Service[];
  contracts: Contract[];
  evaluations: Evaluation[];
  actions: Action[];
  risks: Risk[];
  cases: Case[];
  /** Apart from the register: only where their validity matters. */
  documents?: Document[];
};

/** A deadline with what a sentence about it needs: the same for the home page, the agenda and the mail. */
export const DueItem = z.object({
  kind: DeadlineKind,
  subjectId: z.string(),
  vendorId: VendorId,
  vendorName: z.string(),
  dueOn: PlainDate,
  /** Days from today to `dueOn`; negative when overdue. */
  daysLeft: z.number().int(),
  /** Said too late: its window closed on that day. */
  missedOn: PlainDate.optional(),
  /** Whether its first reminder has come: it needs somebody now. */
  isWaiting: z.boolean(),
  /** Where the person acts. */
  page: z.string(),
  /** The decision that is on its way about this contract. */
  caseId: CaseId.optional(),
  /** Of an action, a risk, a document or a contract without dates: what it is called. */
  title: z.string().optional(),
  /** Of a contract without dates: what must be found out before there can be any. */
  missing: z.array(TermPart).optional(),
  contract: z
    .object({
      reference: z.string(),
      title: z.string(),
      renewal: Renewal,
      startOn: PlainDate,
      annualCostCents: z.number().int().optional(),
      dates: ContractDates,
    })
    .optional(),
});
export type DueItem = z.infer<typeof DueItem>;

const describe = (deadline: Deadline, vendors: Map<string, Vendor>, today: PlainDate): Omit<DueItem, "contract"> => {
  const daysLeft = daysBetween(today, deadline.dueOn);
  return {
    kind: deadline.kind,
    subjectId: deadline.subjectId,
    vendorId: deadline.vendorId,
    vendorName: vendors.get(deadline.vendorId)?.name ?? "",
    dueOn: deadline.dueOn,
    daysLeft,
    isWaiting: daysLeft <= Math.max(...deadline.thresholds),
    page: deadlineKinds[deadline.kind].page(deadline),
  };
};

/** Every open deadline of a register on a day, the most urgent first. Derived, so right on any day (brief section 3). */
export const dueItems = (portfolio: Portfolio, commune: Commune, today: PlainDate): DueItem[] => {
  const vendors = new Map(portfolio.vendors.map((vendor) => [vendor.id, vendor]));
  const silent = silentVendors(portfolio.vendors);
  const ofContracts = portfolio.contracts.flatMap((contract) => {
    const dates = datesOf(contract, commune, today);
    const term = rulingTerm(contract, today);
    if (!dates || !term) return [];
    const open = [decisionFrom(contract, dates, commune, today), executionDeadline(contract, commune, today)];
    const { reference, title } = contract;
    const annualCostCents = costOn(contract, today)?.annualCostCents;
    const cost = annualCostCents === undefined ? {} : { annualCostCents };
    const said = {
      reference,
      title,
      renewal: term.renewal,
      startOn: startedOn(contract) ?? term.startOn,
      ...cost,
      dates,
    };
    return open.flatMap((deadline) =>
      deadline && !deadline.wakesOn ? [{ ...describe(deadline, vendors, today), contract: said }] : [],
    );
  });
  const evaluations = portfolio.evaluations.flatMap((evaluation) => {
    const deadline = evaluationDeadline(evaluation, commune);
    return deadline ? [describe(deadline, vendors, today)] : [];
  });
  const titled = [
    ...portfolio.contracts.flatMap((contract) => {
      const { title, openTerm } = contract;
      return [
        { deadline: missingNoticeDeadline(contract, commune, today), title, missing: openParts(openTerm) },
        { deadline: contractEndDeadline(contract, commune, today), title },
      ];
    }),
    ...portfolio.actions.map((action) => ({ deadline: actionDeadline(action, commune), title: action.title })),
    ...portfolio.risks.map((risk) => ({ deadline: riskDeadline(risk, commune), title: risk.title })),
    ...(portfolio.documents ?? []).map((document) => ({
      deadline: validityDeadline(document, ownersOf(document, portfolio), commune),
      title: documentName(document),
    })),
  ].flatMap(({ deadline, ...said }) => (deadline ? [{ ...describe(deadline, vendors, today), ...said }] : []));
  return [...ofContracts, ...evaluations, ...titled]
    .filter(({ vendorId }) => !silent.has(vendorId))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.subjectId.localeCompare(b.subjectId));
};
