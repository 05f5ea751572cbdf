import type { Contract } from "@vigie/shared/contract/contract.ts";
import { formatAmount } from "@vigie/shared/words/format.ts";
import type { ContractFormValues } from "./contract-form-values.ts";

/** The form of a contract nobody has typed anything of yet. */
export const emptyForm: ContractFormValues = {
  vendorId: "",
  serviceIds: [],
  title: "",
  reference: "",
  renewal: "",
  startOn: "",
  initialMonths: "",
  endOn: "",
  renewalMonths: "",
  noticeCount: "",
  noticeUnit: "months",
  exit: "monthEnd",
  cost: "",
  isCostUnknown: false,
  ownerId: "",
  signedOn: "",
};

const costOf = (cents: number | undefined) => ({
  cost: cents === undefined ? "" : formatAmount(cents).replace(/^CHF\s/, ""),
  isCostUnknown: cents === undefined,
});

const noticeOf = (notice: Contract["term"]["notice"]) =>
  "months" in notice
    ? ({ noticeCount: notice.months, noticeUnit: "months" } as const)
    : ({ noticeCount: notice.days, noticeUnit: "days" } as const);

/** A contract of the register as its form shows it. */
export const formValuesOf = ({ term, annualCostCents, ...contract }: Contract): ContractFormValues => ({
  vendorId: contract.vendorId,
  serviceIds: contract.serviceIds,
  title: contract.title,
  reference: contract.reference,
  renewal: term.renewal,
  startOn: term.startOn,
  initialMonths: term.initialMonths ?? "",
  endOn: term.endOn ?? "",
  renewalMonths: term.renewalMonths ?? "",
  ...noticeOf(term.notice),
  exit: term.exit ?? "monthEnd",
  ...costOf(annualCostCents),
  ownerId: contract.ownerId ?? "",
  signedOn: contract.signedOn ?? "",
});
