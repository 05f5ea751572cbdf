import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { emptyTerm, type TermValues } from "../term/term-values.ts";
import { termValuesOf } from "../term/term-values-of.ts";

/** An amendment as it is typed. A part of the contract it leaves alone is neither asked nor sent. */
export type AmendmentValues = TermValues & {
  title: string;
  signedOn: string;
  effectiveOn: string;
  decisionReference: string;
  decisionOn: string;
  changesTerm: boolean;
  changesCost: boolean;
  amount: string;
  changesServices: boolean;
  serviceIds: string[];
  note: string;
};

/** The form of an amendment to a contract: what it may change begins as it is. */
export const amendmentValuesOf = (contract: Contract, rulingTerm: Term | undefined): AmendmentValues => ({
  ...(rulingTerm ? termValuesOf(rulingTerm) : emptyTerm),
  title: "",
  signedOn: "",
  effectiveOn: "",
  decisionReference: "",
  decisionOn: "",
  changesTerm: false,
  changesCost: false,
  amount: "",
  changesServices: false,
  serviceIds: contract.serviceIds,
  note: "",
});
