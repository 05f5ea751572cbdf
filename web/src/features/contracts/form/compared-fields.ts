import type { ContractField, ContractFormValues } from "./contract-form-values.ts";

/** The lines of a comparison; a number and its unit are one, so are an amount and not knowing it. */
const lines = {
  vendor: ["vendorId"],
  services: ["serviceIds"],
  title: ["title"],
  reference: ["reference"],
  renewal: ["renewal"],
  startOn: ["startOn"],
  initialMonths: ["initialMonths"],
  endOn: ["endOn"],
  renewalMonths: ["renewalMonths"],
  notice: ["noticeCount", "noticeUnit"],
  exit: ["exit"],
  annualCost: ["cost", "isCostUnknown"],
  owner: ["ownerId"],
  signedOn: ["signedOn"],
} as const satisfies Record<string, readonly ContractField[]>;

export type ComparedLine = keyof typeof lines;

const order: readonly ComparedLine[] = [
  "vendor",
  "services",
  "title",
  "reference",
  "renewal",
  "startOn",
  "initialMonths",
  "endOn",
  "renewalMonths",
  "notice",
  "exit",
  "annualCost",
  "owner",
  "signedOn",
];

/** The fields that mean something only together; services are their vendor's. */
export const linkedFields: readonly (readonly ContractField[])[] = [
  ...Object.values(lines),
  ["vendorId", "serviceIds"],
];

/** The lines on which two fillings of the form differ, in the order of the form. */
export const differingLines = (mine: ContractFormValues, theirs: ContractFormValues): ComparedLine[] =>
  order.filter((line) => lines[line].some((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field])));
