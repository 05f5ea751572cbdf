import type { ContractField, ContractFormValues } from "./contract-form-values.ts";

/** The lines of a comparison, in the order of the form; a number and its unit are one, so are a field and not knowing it. */
const lines = {
  vendor: ["vendorId"],
  services: ["serviceIds"],
  title: ["title"],
  reference: ["reference"],
  framework: ["isFramework", "frameworkId"],
  renewal: ["renewal"],
  startOn: ["startOn", "isStartUnknown"],
  initialMonths: ["initialMonths", "isLengthUnknown"],
  endOn: ["endOn", "isLengthUnknown"],
  renewalMonths: ["renewalMonths", "isStepUnknown"],
  notice: ["noticeCount", "noticeUnit", "isNoticeUnknown"],
  exit: ["exit"],
  annualCost: ["costs", "isCostUnknown"],
  indexation: ["indexation", "indexationPercent", "indexationMonths", "indexationNote"],
  account: ["account"],
  owner: ["ownerId"],
  thresholds: ["hasOwnThresholds", "thresholds"],
  signedOn: ["signedOn"],
  signatoryCommune: ["signatoryCommune"],
  signatoryVendor: ["signatoryVendor"],
  decision: ["decisionOn", "decisionReference"],
  note: ["note"],
} as const satisfies Record<string, readonly ContractField[]>;

export type ComparedLine = keyof typeof lines;

const order: readonly ComparedLine[] = [
  "vendor",
  "services",
  "title",
  "reference",
  "framework",
  "renewal",
  "startOn",
  "initialMonths",
  "endOn",
  "renewalMonths",
  "notice",
  "exit",
  "annualCost",
  "indexation",
  "account",
  "owner",
  "thresholds",
  "signedOn",
  "signatoryCommune",
  "signatoryVendor",
  "decision",
  "note",
];

/** The fields that mean something only together; services are their vendor's. */
export const linkedFields: readonly (readonly ContractField[])[] = [
  ...Object.values(lines),
  ["vendorId", "serviceIds", "frameworkId"],
];

/** The lines on which two fillings of the form differ, in the order of the form. */
export const differingLines = (mine: ContractFormValues, theirs: ContractFormValues): ComparedLine[] =>
  order.filter((line) => lines[line].some((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field])));
