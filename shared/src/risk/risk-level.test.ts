import { describe, expect, it } from "vitest";
import { isJudgedAnew, type Risk, RiskDraft } from "./risk.ts";
import { isBare, RiskBand, remainingBand, riskBand, sortRisks, summariseRisks } from "./risk-level.ts";

const draft = { title: "Panne", likelihood: 2, impact: 2, reviewOn: "2027-01-01" };
const risk = (changes: object = {}): Risk => ({
  ...RiskDraft.parse({ ...draft, ...changes }),
  id: "rsk",
  version: 1,
  vendorId: "vnd",
  createdAt: "",
});
const measures = [{ type: "preventive", text: "Copie" }];
const acceptance = { by: "per", on: "2026-01-01" };

describe("how grave a risk is", () => {
  it("has one band for each likelihood and impact, none the lighter for a graver risk", () => {
    const grades = [1, 2, 3, 4];
    const table = grades.map((likelihood) => grades.map((impact) => riskBand({ likelihood, impact })));
    expect(table).toEqual([
      ["low", "low", "low", "moderate"],
      ["low", "moderate", "moderate", "high"],
      ["low", "moderate", "high", "severe"],
      ["moderate", "high", "severe", "severe"],
    ]);
  });

  it("is what remains after the measures, where that was judged", () => {
    expect(remainingBand(risk({ impact: 4 }))).toBe("high");
    expect(remainingBand(risk({ impact: 4, residual: { likelihood: 1, impact: 1 } }))).toBe("low");
  });
});

describe("a risk nobody did anything about", () => {
  it("is bare: neither a measure nor an acceptance, and still open", () => {
    expect(isBare(risk())).toBe(true);
    expect(isBare(risk({ measures }))).toBe(false);
    expect(isBare({ ...risk(), acceptance })).toBe(false);
    expect(isBare(risk({ status: "closed" }))).toBe(false);
  });

  it("comes first, then the gravest, and closed ones last", () => {
    const risks = [
      risk({ title: "clos", status: "closed", impact: 4, likelihood: 4 }),
      risk({ title: "grave", measures, likelihood: 4, impact: 4 }),
      risk({ title: "nu" }),
      risk({ title: "léger", measures, likelihood: 1 }),
    ];
    expect(sortRisks(risks).map(({ title }) => title)).toEqual(["nu", "grave", "léger", "clos"]);
  });

  it("is counted beside the gravest that remains; no open risk is no summary", () => {
    expect(summariseRisks([risk(), risk({ measures, impact: 4 })])).toEqual({ open: 2, bare: 1, worst: "high" });
    expect(summariseRisks([risk({ status: "closed" })])).toBeUndefined();
    expect(RiskBand.options).toHaveLength(4);
  });
});

describe("an accepted risk", () => {
  it("is no longer the same once it is judged anew; a measure more leaves it what it was", () => {
    expect(isJudgedAnew(risk(), risk({ impact: 3 }))).toBe(true);
    expect(isJudgedAnew(risk(), risk({ title: "Autre" }))).toBe(true);
    expect(isJudgedAnew(risk(), risk({ measures, reviewOn: "2028-01-01" }))).toBe(false);
  });
});
