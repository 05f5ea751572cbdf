import type { ContractField } from "./contract-form-values.ts";

const fields: Readonly<Record<string, ContractField>> = {
  annualCostCents: "cost",
  notice: "noticeCount",
};

/** The form's field for a JSON pointer of the contract or of the clock's question: `/term/notice/months` is `noticeCount`. */
export const contractFieldOf = (pointer: string): string => {
  const [first = "", second = ""] = pointer.split("/").slice(1);
  const name = first === "term" && second ? second : first;
  return fields[name] ?? name;
};
