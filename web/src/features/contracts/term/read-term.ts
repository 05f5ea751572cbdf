import type { OpenTerm } from "@vigie/shared/contract/contract.ts";
import { TermPart } from "@vigie/shared/contract/open-parts.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { isDay } from "#components/form/is-day.ts";
import type { TermValues } from "./term-values.ts";

export type ReadTerm =
  | { kind: "known"; term: Term }
  /** Somebody said not to know yet: what is known so far, and what is not. */
  | { kind: "open"; openTerm: OpenTerm; unknown: readonly TermPart[] }
  /** Still to be filled in, or to be said not to be known. */
  | { kind: "gaps"; gaps: readonly TermPart[] };

/** The parts said not to be known yet. Without knowing what happens at the end, nothing else is required. */
const unknownOf = (values: TermValues): Record<TermPart, boolean> => ({
  renewal: values.renewal === "unknown",
  startOn: values.isStartUnknown,
  length: values.isLengthUnknown && values.renewal !== "openEnded",
  renewalMonths: values.isStepUnknown && values.renewal === "tacit",
  notice: values.isNoticeUnknown,
});

const missingOf = (values: TermValues): Record<TermPart, boolean> => ({
  renewal: values.renewal === "" || values.renewal === "unknown",
  startOn: !isDay(values.startOn),
  length: values.renewal !== "openEnded" && (values.endOn === "" ? values.initialMonths === "" : !isDay(values.endOn)),
  renewalMonths: values.renewal === "tacit" && values.renewalMonths === "",
  notice: values.noticeCount === "",
});

const noticeOf = ({ noticeCount, noticeUnit, isNoticeUnknown }: TermValues) => {
  if (isNoticeUnknown || noticeCount === "") return {};
  return { notice: noticeUnit === "months" ? { months: noticeCount } : { days: noticeCount } };
};

/** What the chosen renewal has no use for is left out, and stays in the form. */
const fieldsOf = (values: TermValues): OpenTerm => {
  const { renewal, startOn, initialMonths, endOn, renewalMonths, exit, isStartUnknown, isLengthUnknown } = values;
  const isRenewable = renewal === "tacit" || renewal === "express" || renewal === "unknown";
  return {
    ...(renewal !== "" && renewal !== "unknown" && { renewal }),
    ...(!isStartUnknown && isDay(startOn) && { startOn }),
    ...(!isLengthUnknown && initialMonths !== "" && { initialMonths }),
    ...(!isLengthUnknown && renewal !== "openEnded" && isDay(endOn) && { endOn }),
    ...(isRenewable && !values.isStepUnknown && renewalMonths !== "" && { renewalMonths }),
    ...noticeOf(values),
    ...(renewal === "openEnded" && { exit }),
  };
};

/** The term model typed so far: whole, open because somebody does not know yet, or still with gaps. */
export const readTerm = (values: TermValues): ReadTerm => {
  const unknown = unknownOf(values);
  const missing = missingOf(values);
  const gaps = unknown.renewal ? [] : TermPart.options.filter((part) => missing[part] && !unknown[part]);
  if (gaps.length > 0) return { kind: "gaps", gaps };
  const fields = fieldsOf(values);
  const { renewal, startOn, notice } = fields;
  const open = TermPart.options.filter((part) => unknown[part] || missing[part]);
  if (open.length > 0 || !renewal || !startOn || !notice) return { kind: "open", openTerm: fields, unknown: open };
  return { kind: "known", term: { ...fields, renewal, startOn, notice } };
};
