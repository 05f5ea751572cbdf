import type { ContractDraft } from "@vigie/shared/contract/contract.ts";
import { isDay } from "#components/form/is-day.ts";
import { parseAmount } from "../parse-amount.ts";
import type { ContractField, ContractFormValues } from "./contract-form-values.ts";
import { readTerm, type TermGap } from "./read-term.ts";

/** Why a field cannot be sent yet: a reason of the catalogue, or one of this form. */
export type Gap = "required" | "date" | "costMissing" | "costUnread" | "term.end.missing" | "term.renewal.unknown";

const fieldOfGap: Record<TermGap, readonly [ContractField, Gap]> = {
  renewal: ["renewal", "term.renewal.unknown"],
  startOn: ["startOn", "required"],
  length: ["initialMonths", "term.end.missing"],
  renewalMonths: ["renewalMonths", "required"],
  notice: ["noticeCount", "required"],
};

const costGap = ({ cost, isCostUnknown }: ContractFormValues): Gap | undefined => {
  if (isCostUnknown) return undefined;
  if (cost.trim() === "") return "costMissing";
  return parseAmount(cost) === undefined ? "costUnread" : undefined;
};

const dayGaps = (values: ContractFormValues) =>
  (["startOn", "endOn", "signedOn"] as const).flatMap((field) =>
    values[field] === "" || isDay(values[field]) ? [] : [[field, "date"] as const],
  );

/** The contract as the API takes it, or the fields that must be filled first. */
export const readDraft = (
  values: ContractFormValues,
): { draft: ContractDraft; gaps?: undefined } | { gaps: Partial<Record<ContractField, Gap>> } => {
  const { vendorId, serviceIds, title, reference, ownerId, signedOn, isCostUnknown } = values;
  const texts = { vendorId, title, reference };
  const read = readTerm(values);
  const gapOfCost = costGap(values);
  const gaps = Object.fromEntries([
    ...Object.entries(texts).flatMap(([field, text]) => (text.trim() === "" ? [[field, "required"] as const] : [])),
    ...(read.gaps ?? []).map((gap) => fieldOfGap[gap]),
    ...dayGaps(values),
    ...(gapOfCost ? [["cost", gapOfCost] as const] : []),
  ]);
  if (read.gaps || Object.keys(gaps).length > 0) return { gaps };
  const annualCostCents = isCostUnknown ? undefined : parseAmount(values.cost);
  return {
    draft: {
      ...texts,
      serviceIds,
      term: read.term,
      ...(annualCostCents !== undefined && { annualCostCents }),
      ...(ownerId !== "" && { ownerId }),
      ...(signedOn !== "" && { signedOn }),
    },
  };
};
