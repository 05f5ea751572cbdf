import type { ContractDraft } from "@vigie/shared/contract/contract.ts";
import type { Indexation } from "@vigie/shared/contract/cost.ts";
import type { TermPart } from "@vigie/shared/contract/open-parts.ts";
import { isDay } from "#components/form/is-day.ts";
import { readTerm } from "../term/read-term.ts";
import type { ContractField, ContractFormValues } from "./contract-form-values.ts";
import { type CostGap, readCosts } from "./read-costs.ts";
import { readPercent } from "./read-percent.ts";
import { readThresholds } from "./read-thresholds.ts";

/** Why a field cannot be sent yet: a reason of the catalogue, or one of this form. */
export type Gap = CostGap | "percentUnread" | "term.end.missing" | "term.renewal.unknown" | "thresholdsUnread";
/** By field; those of a cost row are named `costs.<row>.<field>`. */
type Gaps = Readonly<Record<string, Gap>>;

const fieldOfGap: Record<TermPart, readonly [ContractField, Gap]> = {
  renewal: ["renewal", "term.renewal.unknown"],
  startOn: ["startOn", "required"],
  length: ["initialMonths", "term.end.missing"],
  renewalMonths: ["renewalMonths", "required"],
  notice: ["noticeCount", "required"],
};

const dayGaps = (values: ContractFormValues) =>
  (["startOn", "endOn", "signedOn", "decisionOn"] as const).flatMap((field) =>
    values[field] === "" || isDay(values[field]) ? [] : [[field, "date"] as const],
  );

const restGaps = (values: ContractFormValues): (readonly [ContractField, Gap])[] => {
  const { hasOwnThresholds, thresholds, indexation, indexationPercent, indexationMonths } = values;
  const needsPercent = indexation === "fixed" || indexationPercent.trim() !== "";
  const needsReference = values.decisionOn !== "" && values.decisionReference.trim() === "";
  return [
    ...(hasOwnThresholds && !readThresholds(thresholds) ? [["thresholds", "thresholdsUnread"] as const] : []),
    ...(indexation !== "" && needsPercent && readPercent(indexationPercent) === undefined
      ? [["indexationPercent", "percentUnread"] as const]
      : []),
    ...(indexation !== "" && indexationMonths === "" ? [["indexationMonths", "required"] as const] : []),
    ...(needsReference ? [["decisionReference", "required"] as const] : []),
  ];
};

const indexationOf = (values: ContractFormValues): Indexation | undefined => {
  const { indexation, indexationPercent, indexationMonths, indexationNote } = values;
  if (indexation === "" || indexationMonths === "") return undefined;
  const percentHundredths = readPercent(indexationPercent);
  return {
    index: indexation,
    everyMonths: indexationMonths,
    ...(percentHundredths !== undefined && { percentHundredths }),
    ...(indexationNote.trim() && { note: indexationNote.trim() }),
  };
};

/** The fields that may stay empty; an empty one is left out. */
const optionalOf = (values: ContractFormValues): Partial<ContractDraft> => {
  const textOf = (text: string) => text.trim() || undefined;
  const [commune, vendor] = [textOf(values.signatoryCommune), textOf(values.signatoryVendor)];
  const [account, note, reference] = [values.account, values.note, values.decisionReference].map(textOf);
  const thresholds = values.hasOwnThresholds ? readThresholds(values.thresholds) : undefined;
  const indexation = indexationOf(values);
  return {
    ...(values.ownerId && { ownerId: values.ownerId }),
    ...(values.signedOn && { signedOn: values.signedOn }),
    ...(!values.isFramework && values.frameworkId && { frameworkId: values.frameworkId }),
    ...((commune || vendor) && { signatories: { ...(commune && { commune }), ...(vendor && { vendor }) } }),
    ...(reference && { decision: { reference, ...(values.decisionOn && { on: values.decisionOn }) } }),
    ...(account && { account }),
    ...(indexation && { indexation }),
    ...(thresholds && { thresholds }),
    ...(note && { note }),
  };
};

/** The contract as the API takes it, or the fields that must be filled first. */
export const readDraft = (values: ContractFormValues): { draft: ContractDraft; gaps?: undefined } | { gaps: Gaps } => {
  const { vendorId, serviceIds, title, reference, isFramework, clauses } = values;
  const texts = { vendorId, title, reference };
  const read = readTerm(values);
  const { costs, gaps: costGaps } = readCosts(values);
  const gaps: Gaps = Object.fromEntries([
    ...Object.entries(texts).flatMap(([field, text]) => (text.trim() === "" ? [[field, "required"] as const] : [])),
    ...(read.kind === "gaps" ? read.gaps.map((gap) => fieldOfGap[gap]) : []),
    ...dayGaps(values),
    ...costGaps,
    ...restGaps(values),
  ]);
  if (read.kind === "gaps" || Object.keys(gaps).length > 0) return { gaps };
  return {
    draft: {
      ...texts,
      serviceIds,
      isFramework,
      ...(read.kind === "known" ? { term: read.term } : { openTerm: read.openTerm }),
      costs,
      clauses,
      ...optionalOf(values),
    },
  };
};
