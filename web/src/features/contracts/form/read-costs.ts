import type { Cost } from "@vigie/shared/contract/cost.ts";
import { isDay } from "#components/form/is-day.ts";
import { parseAmount } from "../parse-amount.ts";
import type { ContractFormValues } from "./contract-form-values.ts";

export type CostGap = "date" | "required" | "costMissing" | "costUnread" | "contract.cost.sameDay";
/** A field of a row, as Mantine's forms name it. */
type CostField = `costs.${number}.${"fromOn" | "amount"}`;

type Typed = Pick<ContractFormValues, "costs" | "isCostUnknown" | "startOn" | "signedOn">;

/** From which day a row holds: typed, or for the first one the day the contract begins, else was signed. */
const dayOf = ({ costs, startOn, signedOn }: Typed, index: number): string => {
  const typed = costs[index]?.fromOn ?? "";
  if (typed !== "" || index > 0) return typed;
  return isDay(startOn) ? startOn : signedOn;
};

const gapsOfRow = (typed: Typed, index: number): (readonly [CostField, CostGap])[] => {
  const amount = typed.costs[index]?.amount.trim() ?? "";
  const day = dayOf(typed, index);
  const gap = amount === "" ? "costMissing" : parseAmount(amount) === undefined ? "costUnread" : undefined;
  const isTwice = isDay(day) && typed.costs.some((_, other) => other < index && dayOf(typed, other) === day);
  const dayGap = day === "" ? "required" : isTwice ? "contract.cost.sameDay" : isDay(day) ? undefined : "date";
  return [
    ...(gap ? [[`costs.${index}.amount`, gap] as const] : []),
    ...(dayGap ? [[`costs.${index}.fromOn`, dayGap] as const] : []),
  ];
};

/** The cost history typed so far, the earliest first, or what is wrong with which of its fields. */
export const readCosts = (typed: Typed): { costs: Cost[]; gaps: (readonly [CostField, CostGap])[] } => {
  if (typed.isCostUnknown) return { costs: [], gaps: [] };
  const gaps = typed.costs.flatMap((_, index) => gapsOfRow(typed, index));
  const costs = typed.costs.flatMap(({ amount, reason, note }, index): Cost[] => {
    const annualCostCents = parseAmount(amount);
    if (annualCostCents === undefined) return [];
    return [{ fromOn: dayOf(typed, index), annualCostCents, reason, ...(note.trim() && { note: note.trim() }) }];
  });
  return { costs: costs.sort((a, b) => a.fromOn.localeCompare(b.fromOn)), gaps };
};
