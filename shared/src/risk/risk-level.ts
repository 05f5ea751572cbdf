import * as z from "zod";
import type { Risk } from "./risk.ts";

/** How grave a risk is, the gravest first. */
export const RiskBand = z.enum(["severe", "high", "moderate", "low"]);
export type RiskBand = z.infer<typeof RiskBand>;

/** Likelihood × impact, 1 to 16, in four bands without gap or overlap. */
export const riskBand = ({ likelihood, impact }: { likelihood: number; impact: number }): RiskBand => {
  const level = likelihood * impact;
  if (level >= 12) return "severe";
  if (level >= 8) return "high";
  return level >= 4 ? "moderate" : "low";
};

type Judged = Pick<Risk, "likelihood" | "impact" | "residual">;

/** What is left of a risk: its residual band where one was judged, else the inherent one. */
export const remainingBand = (risk: Judged): RiskBand => riskBand(risk.residual ?? risk);

/** True when nobody did anything about it: no measure, and no acceptance by the executive (brief section 6). */
export const isBare = (risk: Pick<Risk, "measures" | "acceptance" | "status">): boolean =>
  risk.status === "open" && risk.measures.length === 0 && risk.acceptance === undefined;

/** The gravest first; what nobody did anything about before what is treated. */
export const sortRisks = <R extends Risk>(risks: R[]): R[] =>
  risks.toSorted(
    (a, b) =>
      Number(a.status === "closed") - Number(b.status === "closed") ||
      Number(isBare(b)) - Number(isBare(a)) ||
      RiskBand.options.indexOf(remainingBand(a)) - RiskBand.options.indexOf(remainingBand(b)) ||
      a.title.localeCompare(b.title, "fr"),
  );

/** What a list says of a vendor's open risks: how many, the gravest that remains, and how many nobody did anything about. */
export const RiskSummary = z.object({ open: z.number().int(), bare: z.number().int(), worst: RiskBand });
export type RiskSummary = z.infer<typeof RiskSummary>;

/** The summary of a vendor's risks; undefined where none is open. */
export const summariseRisks = (risks: Risk[]): RiskSummary | undefined => {
  const open = risks.filter(({ status }) => status === "open");
  const worst = RiskBand.options.find((band) => open.some((risk) => remainingBand(risk) === band));
  return worst && { open: open.length, bare: open.filter(isBare).length, worst };
};
