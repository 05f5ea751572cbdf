import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import type { riskRoutes } from "@vigie/shared/risk/risk.routes.ts";
import type { Risk } from "@vigie/shared/risk/risk.ts";

type MeasureValues = Record<"type" | "text" | "clauseId" | "actionId", string>;

/** The form of a risk; an empty text is "not said", an empty grade "not judged". */
export type RiskValues = Record<
  | "title"
  | "cause"
  | "serviceId"
  | "likelihood"
  | "impact"
  | "residualLikelihood"
  | "residualImpact"
  | "ownerId"
  | "reviewOn"
  | "status",
  string
> & { measures: MeasureValues[] };

type RiskInput = BodyInputOf<typeof riskRoutes.addRisk>;

export const emptyMeasure: MeasureValues = { type: "preventive", text: "", clauseId: "", actionId: "" };

const grade = (value: number | undefined): string => (value === undefined ? "" : String(value));

/** What the form shows of a risk. */
export const valuesOf = (risk?: Risk): RiskValues => ({
  title: risk?.title ?? "",
  cause: risk?.cause ?? "",
  serviceId: risk?.serviceId ?? "",
  likelihood: grade(risk?.likelihood),
  impact: grade(risk?.impact),
  residualLikelihood: grade(risk?.residual?.likelihood),
  residualImpact: grade(risk?.residual?.impact),
  ownerId: risk?.ownerId ?? "",
  reviewOn: risk?.reviewOn ?? "",
  status: risk?.status ?? "open",
  measures: (risk?.measures ?? []).map(({ type, text, clauseId = "", actionId = "" }) => ({
    type,
    text,
    clauseId,
    actionId,
  })),
});

const filled = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));
const graded = (value: string) => (value ? Number(value) : undefined);

/** What was typed of a risk as the body of its routes; it only claims to be one: the API checks it and names the fields at fault. */
export const riskBody = ({ likelihood, impact, residualLikelihood, residualImpact, measures, ...texts }: RiskValues) =>
  ({
    ...filled(texts),
    likelihood: graded(likelihood),
    impact: graded(impact),
    ...((residualLikelihood || residualImpact) && {
      residual: { likelihood: graded(residualLikelihood), impact: graded(residualImpact) },
    }),
    measures: measures.map(filled),
  }) as RiskInput;

/** The form's field for a pointer into the body: what remains after the measures stands flat in the form. */
export const riskFieldOf = (pointer: string): string =>
  ({ "/residual/likelihood": "residualLikelihood", "/residual/impact": "residualImpact" })[pointer] ??
  pointer.split("/").slice(1).join(".");
