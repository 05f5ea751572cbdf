import type { OpenTerm } from "@vigie/shared/contract/contract.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { emptyTerm, type TermValues } from "./term-values.ts";

const noticeOf = (notice: Term["notice"] | undefined) => {
  if (!notice) return {};
  return "months" in notice
    ? ({ noticeCount: notice.months, noticeUnit: "months" } as const)
    : ({ noticeCount: notice.days, noticeUnit: "days" } as const);
};

/** A whole term model as its fields show it. */
export const termValuesOf = (term: OpenTerm): TermValues => ({
  ...emptyTerm,
  renewal: term.renewal ?? "",
  startOn: term.startOn ?? "",
  initialMonths: term.initialMonths ?? "",
  endOn: term.endOn ?? "",
  renewalMonths: term.renewalMonths ?? "",
  ...noticeOf(term.notice),
  exit: term.exit ?? emptyTerm.exit,
});

/** What is known of a term as its fields show it: what is not, was said not to be. */
export const openTermValuesOf = (open: OpenTerm): TermValues => ({
  ...termValuesOf(open),
  renewal: open.renewal ?? "unknown",
  isStartUnknown: open.renewal !== undefined && open.startOn === undefined,
  isLengthUnknown:
    open.renewal !== undefined &&
    open.renewal !== "openEnded" &&
    open.endOn === undefined &&
    open.initialMonths === undefined,
  isStepUnknown: open.renewal === "tacit" && open.renewalMonths === undefined,
  isNoticeUnknown: open.renewal !== undefined && open.notice === undefined,
});
