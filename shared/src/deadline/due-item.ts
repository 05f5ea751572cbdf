import * as z from "zod";
import type { Commune } from "../commune/commune.ts";
import type { Contract } from "../contract/contract.ts";
import { ContractDates } from "../contract/contract-dates.ts";
import { Renewal } from "../contract/term.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { VendorId } from "../ids.ts";
import type { Service } from "../service/service.ts";
import { daysBetween, PlainDate } from "../time/plain-date.ts";
import type { Vendor } from "../vendor/vendor.ts";
import type { Deadline } from "./deadline.ts";
import { DeadlineKind, deadlineKinds } from "./deadline-kinds.ts";
import { datesOf, decisionFrom, evaluationDeadline } from "./derive-deadline.ts";

/** A commune's register as one Query returns it. */
export type Portfolio = { vendors: Vendor[]; services: Service[]; contracts: Contract[]; evaluations: Evaluation[] };

/** A deadline with what a sentence about it needs: the same for the home page, the agenda and the mail. */
export const DueItem = z.object({
  kind: DeadlineKind,
  subjectId: z.string(),
  vendorId: VendorId,
  vendorName: z.string(),
  dueOn: PlainDate,
  /** Days from today to `dueOn`; negative when overdue. */
  daysLeft: z.number().int(),
  /** Whether its first reminder has come: it needs somebody now. */
  isWaiting: z.boolean(),
  /** Where the person acts. */
  page: z.string(),
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
  const decisions = portfolio.contracts.flatMap((contract) => {
    const dates = datesOf(contract, commune, today);
    const deadline = decisionFrom(contract, dates, commune, today);
    if (!deadline) return [];
    const { reference, title, annualCostCents, term } = contract;
    const cost = annualCostCents === undefined ? {} : { annualCostCents };
    return [
      {
        ...describe(deadline, vendors, today),
        contract: { reference, title, renewal: term.renewal, startOn: term.startOn, ...cost, dates },
      },
    ];
  });
  const evaluations = portfolio.evaluations.flatMap((evaluation) => {
    const deadline = evaluationDeadline(evaluation, commune);
    return deadline ? [describe(deadline, vendors, today)] : [];
  });
  return [...decisions, ...evaluations].sort(
    (a, b) => a.dueOn.localeCompare(b.dueOn) || a.subjectId.localeCompare(b.subjectId),
  );
};
