import type { AmendmentDraft } from "@vigie/shared/contract/amendment.ts";
import type { TermPart } from "@vigie/shared/contract/open-parts.ts";
import { isDay } from "#components/form/is-day.ts";
import { parseAmount } from "../parse-amount.ts";
import { readTerm } from "../term/read-term.ts";
import type { AmendmentValues } from "./amendment-values.ts";

export type AmendmentGap = "required" | "date" | "costUnread" | "term.end.missing" | "term.renewal.unknown" | "nothing";
type AmendmentGaps = Partial<Record<keyof AmendmentValues, AmendmentGap>>;

const fieldOfGap: Record<TermPart, readonly [keyof AmendmentValues, AmendmentGap]> = {
  renewal: ["renewal", "term.renewal.unknown"],
  startOn: ["startOn", "required"],
  length: ["initialMonths", "term.end.missing"],
  renewalMonths: ["renewalMonths", "required"],
  notice: ["noticeCount", "required"],
};

type Found = (readonly [keyof AmendmentValues, AmendmentGap])[];

const dayGaps = (values: AmendmentValues): Found =>
  (["signedOn", "effectiveOn"] as const).flatMap((field): Found => {
    if (values[field] === "") return [[field, "required"]];
    return isDay(values[field]) ? [] : [[field, "date"]];
  });

const termGaps = (values: AmendmentValues): Found => {
  if (!values.changesTerm) return [];
  const read = readTerm(values);
  if (read.kind === "gaps") return read.gaps.map((gap) => fieldOfGap[gap]);
  return values.endOn !== "" && !isDay(values.endOn) ? [["endOn", "date"]] : [];
};

const decisionGaps = ({ decisionOn, decisionReference }: AmendmentValues): Found => [
  ...(decisionOn !== "" && !isDay(decisionOn) ? ([["decisionOn", "date"]] as const) : []),
  ...(decisionOn !== "" && decisionReference.trim() === "" ? ([["decisionReference", "required"]] as const) : []),
];

/** What an amendment changes, as far as it is readable yet. */
export const readChanges = (
  values: AmendmentValues,
): Pick<AmendmentDraft, "term" | "annualCostCents" | "serviceIds"> => {
  const read = readTerm(values);
  const annualCostCents = values.changesCost ? parseAmount(values.amount) : undefined;
  return {
    ...(values.changesTerm && read.kind === "known" && { term: read.term }),
    ...(annualCostCents !== undefined && { annualCostCents }),
    ...(values.changesServices && { serviceIds: values.serviceIds }),
  };
};

/** The amendment as the API takes it, or what must be filled first. One that changes nothing needs at least a note that says what it is. */
export const readAmendment = (
  values: AmendmentValues,
): { draft: AmendmentDraft; gaps?: undefined } | { gaps: AmendmentGaps } => {
  const { title, signedOn, effectiveOn, decisionOn, changesTerm, changesCost, changesServices } = values;
  const [note, reference] = [values.note.trim(), values.decisionReference.trim()];
  const changesNothing = !changesTerm && !changesCost && !changesServices && note === "";
  const gaps: AmendmentGaps = Object.fromEntries([
    ...(title.trim() === "" ? [["title", "required"] as const] : []),
    ...dayGaps(values),
    ...termGaps(values),
    ...(changesCost && parseAmount(values.amount) === undefined ? [["amount", "costUnread"] as const] : []),
    ...decisionGaps(values),
    ...(changesNothing ? [["note", "nothing"] as const] : []),
  ]);
  if (Object.keys(gaps).length > 0) return { gaps };
  return {
    draft: {
      title: title.trim(),
      signedOn,
      effectiveOn,
      ...readChanges(values),
      ...(reference && { decision: { reference, ...(decisionOn && { on: decisionOn }) } }),
      ...(note && { note }),
    },
  };
};
