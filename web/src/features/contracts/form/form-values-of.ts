import type { Contract } from "@vigie/shared/contract/contract.ts";
import { formatAmount } from "@vigie/shared/words/format.ts";
import { emptyTerm } from "../term/term-values.ts";
import { openTermValuesOf, termValuesOf } from "../term/term-values-of.ts";
import type { ContractFormValues, CostRow } from "./contract-form-values.ts";

export const emptyCost: CostRow = { fromOn: "", amount: "", reason: "signed", note: "" };

/** The form of a contract nobody has typed anything of yet. */
export const emptyForm: ContractFormValues = {
  ...emptyTerm,
  vendorId: "",
  serviceIds: [],
  title: "",
  reference: "",
  isFramework: false,
  frameworkId: "",
  costs: [emptyCost],
  isCostUnknown: false,
  indexation: "",
  indexationPercent: "",
  indexationMonths: "",
  indexationNote: "",
  account: "",
  ownerId: "",
  hasOwnThresholds: false,
  thresholds: "",
  signedOn: "",
  signatoryCommune: "",
  signatoryVendor: "",
  decisionOn: "",
  decisionReference: "",
  note: "",
  clauses: [],
};

const amountOf = (cents: number): string => formatAmount(cents).replace(/^CHF\s/, "");

const costsOf = ({ costs }: Contract) => ({
  costs:
    costs.length === 0
      ? [emptyCost]
      : costs.map(({ fromOn, annualCostCents, reason, note = "" }) => ({
          fromOn,
          amount: amountOf(annualCostCents),
          reason,
          note,
        })),
  isCostUnknown: costs.length === 0,
});

const indexationOf = ({ indexation }: Contract) =>
  indexation === undefined
    ? {}
    : {
        indexation: indexation.index,
        indexationPercent:
          indexation.percentHundredths === undefined
            ? ""
            : String(indexation.percentHundredths / 100).replace(".", ","),
        indexationMonths: indexation.everyMonths,
        indexationNote: indexation.note ?? "",
      };

/** A contract of the register as its form shows it. */
export const formValuesOf = (contract: Contract): ContractFormValues => ({
  ...emptyForm,
  ...(contract.term ? termValuesOf(contract.term) : openTermValuesOf(contract.openTerm ?? {})),
  vendorId: contract.vendorId,
  serviceIds: contract.serviceIds,
  title: contract.title,
  reference: contract.reference,
  isFramework: contract.isFramework,
  frameworkId: contract.frameworkId ?? "",
  ...costsOf(contract),
  ...indexationOf(contract),
  account: contract.account ?? "",
  ownerId: contract.ownerId ?? "",
  hasOwnThresholds: contract.thresholds !== undefined,
  thresholds: contract.thresholds?.join(", ") ?? "",
  signedOn: contract.signedOn ?? "",
  signatoryCommune: contract.signatories?.commune ?? "",
  signatoryVendor: contract.signatories?.vendor ?? "",
  decisionOn: contract.decision?.on ?? "",
  decisionReference: contract.decision?.reference ?? "",
  note: contract.note ?? "",
  clauses: contract.clauses,
});
