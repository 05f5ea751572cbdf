import type { Term } from "@vigie/shared/contract/term.ts";
import { isDay } from "#components/form/is-day.ts";
import type { ContractFormValues } from "./contract-form-values.ts";

export type TermGap = "renewal" | "startOn" | "length" | "renewalMonths" | "notice";

const gapsOf = (values: ContractFormValues): TermGap[] => {
  const isMissing: Record<TermGap, boolean> = {
    renewal: values.renewal === "",
    startOn: !isDay(values.startOn),
    length:
      values.renewal !== "openEnded" && (values.endOn === "" ? values.initialMonths === "" : !isDay(values.endOn)),
    renewalMonths: values.renewal === "tacit" && values.renewalMonths === "",
    notice: values.noticeCount === "",
  };
  return (["renewal", "startOn", "length", "renewalMonths", "notice"] as const).filter((gap) => isMissing[gap]);
};

const lengthsOf = ({ renewal, initialMonths, endOn, renewalMonths, exit }: ContractFormValues) => ({
  ...(initialMonths !== "" && { initialMonths }),
  ...(renewal !== "openEnded" && endOn !== "" && { endOn }),
  ...((renewal === "tacit" || renewal === "express") && renewalMonths !== "" && { renewalMonths }),
  ...(renewal === "openEnded" && { exit }),
});

/** The term model typed so far, or what the clock still lacks. What the chosen renewal has no use for is left out, and stays in the form. */
export const readTerm = (
  values: ContractFormValues,
): { term: Term; gaps?: undefined } | { gaps: readonly TermGap[] } => {
  const { renewal, startOn, noticeCount, noticeUnit } = values;
  const gaps = gapsOf(values);
  if (gaps.length > 0 || renewal === "" || noticeCount === "") return { gaps };
  const notice = noticeUnit === "months" ? { months: noticeCount } : { days: noticeCount };
  return { term: { startOn, renewal, notice, ...lengthsOf(values) } };
};
