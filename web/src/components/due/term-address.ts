import type { TermPart } from "@vigie/shared/contract/open-parts.ts";
import { contractFieldAddress } from "#lib/contract-field-address.ts";

const fieldOf: Readonly<Record<TermPart, string>> = {
  renewal: "renewal",
  startOn: "startOn",
  length: "initialMonths",
  renewalMonths: "renewalMonths",
  notice: "noticeCount",
};

/** The address at which the first missing part of a contract's term is filled in. */
export const termAddress = (contractId: string, [part = "renewal"]: readonly TermPart[]): string =>
  contractFieldAddress(contractId, fieldOf[part]);
