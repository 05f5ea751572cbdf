import { ContractDraft } from "@vigie/shared/contract/contract.ts";
import { describe, expect, it } from "vitest";
import { contractFieldOf } from "./contract-field-of.ts";
import type { ContractFormValues } from "./contract-form-values.ts";
import { emptyForm, formValuesOf } from "./form-values-of.ts";
import { readDraft } from "./read-draft.ts";
import { readPercent } from "./read-percent.ts";
import { readThresholds } from "./read-thresholds.ts";

const id = (prefix: string) => `${prefix}_01k8zjq5w3x9t7r2m4n6p8s0v1`;
const filled: ContractFormValues = {
  ...emptyForm,
  vendorId: id("vnd"),
  title: "Messagerie",
  reference: "IT-001",
  renewal: "tacit",
  startOn: "2025-01-01",
  initialMonths: 24,
  renewalMonths: 12,
  noticeCount: 3,
  costs: [{ fromOn: "", amount: "12'500.–", reason: "signed", note: "" }],
};
/** The costs of the form with one row more. */
const withCost = (fromOn: string, amount: string) => ({
  ...filled,
  costs: [...filled.costs, { fromOn, amount, reason: "indexation" as const, note: "IPC 2025" }],
});

describe("the form of a contract", () => {
  it("names every field that must be filled before anything is sent", () => {
    expect(readDraft(emptyForm).gaps).toEqual({
      vendorId: "required",
      title: "required",
      reference: "required",
      renewal: "term.renewal.unknown",
      startOn: "required",
      initialMonths: "term.end.missing",
      noticeCount: "required",
      "costs.0.amount": "costMissing",
      "costs.0.fromOn": "required",
    });
  });

  it("gives what the API's own schema takes, costs in centimes", () => {
    const { draft } = { draft: undefined, ...readDraft(filled) };
    expect(ContractDraft.parse(draft)).toEqual({
      vendorId: filled.vendorId,
      title: "Messagerie",
      reference: "IT-001",
      serviceIds: [],
      isFramework: false,
      clauses: [],
      term: { renewal: "tacit", startOn: "2025-01-01", initialMonths: 24, renewalMonths: 12, notice: { months: 3 } },
      costs: [{ fromOn: "2025-01-01", annualCostCents: 1_250_000, reason: "signed" }],
    });
  });

  it.each(["startOn", "endOn", "signedOn", "decisionOn"] as const)(
    "never saves a contract while %s holds a text that is no day",
    (field) => {
      expect(readDraft({ ...filled, [field]: "31.02.2027" }).gaps).toMatchObject({ [field]: "date" });
    },
  );

  it("takes « je ne sais pas encore » for an answer, and an unreadable amount for none", () => {
    expect(readDraft({ ...filled, costs: [], isCostUnknown: true }).gaps).toBeUndefined();
    expect(readDraft(withCost("2026-01-01", "douze mille")).gaps).toEqual({ "costs.1.amount": "costUnread" });
  });

  it("writes what is known of a term of which something is not", () => {
    const { draft } = { draft: undefined, ...readDraft({ ...filled, isNoticeUnknown: true }) };
    const { term, openTerm } = ContractDraft.parse(draft);
    expect(term).toBeUndefined();
    expect(openTerm).toEqual({ renewal: "tacit", startOn: "2025-01-01", initialMonths: 24, renewalMonths: 12 });
  });

  it("keeps the costs in the order of their days, each from a day of its own", () => {
    const { draft } = { draft: undefined, ...readDraft(withCost("2024-01-01", "11000")) };
    expect(ContractDraft.parse(draft).costs.map(({ fromOn }) => fromOn)).toEqual(["2024-01-01", "2025-01-01"]);
    expect(readDraft(withCost("2025-01-01", "13000")).gaps).toEqual({ "costs.1.fromOn": "contract.cost.sameDay" });
    expect(readDraft(withCost("", "13000")).gaps).toEqual({ "costs.1.fromOn": "required" });
  });

  it("asks for the whole of what was begun: a percentage, a rhythm, a reference", () => {
    const begun = { ...filled, indexation: "fixed" as const, hasOwnThresholds: true, decisionOn: "2024-12-01" };
    expect(readDraft(begun).gaps).toEqual({
      indexationPercent: "percentUnread",
      indexationMonths: "required",
      thresholds: "thresholdsUnread",
      decisionReference: "required",
    });
  });

  it("leaves out what the chosen renewal has no use for, and keeps it in the form", () => {
    const open = { ...filled, renewal: "openEnded" as const, endOn: "2026-12-31" };
    const { draft } = { draft: undefined, ...readDraft(open) };
    expect(ContractDraft.parse(draft).term).toEqual({
      renewal: "openEnded",
      startOn: "2025-01-01",
      initialMonths: 24,
      notice: { months: 3 },
      exit: "monthEnd",
    });
  });

  it("shows a contract exactly as it will send it back", () => {
    const typed: ContractFormValues = {
      ...withCost("2026-01-01", "13'000.–"),
      signedOn: "2024-12-20",
      noticeUnit: "days",
      frameworkId: id("ctr"),
      indexation: "cpi",
      indexationPercent: "1,5",
      indexationMonths: 12,
      account: "6130.3158",
      hasOwnThresholds: true,
      thresholds: "30 180, 90",
      signatoryCommune: "La syndique et le secrétaire",
      decisionOn: "2024-12-01",
      decisionReference: "PV 12",
      note: "Deux lignes\nde texte",
      clauses: [{ clauseId: "scope", status: "present", article: "2" }],
    };
    const { draft } = { draft: undefined, ...readDraft(typed) };
    const body = ContractDraft.parse(draft);
    const contract = { ...body, id: id("ctr"), version: 1, createdAt: "2026-01-01T00:00:00.000Z", amendments: [] };
    expect(readDraft(formValuesOf(contract))).toEqual({ draft: body });
  });

  it("shows a contract of which little is known as it will send it back", () => {
    const typed = { ...emptyForm, vendorId: id("vnd"), title: "Téléphonie", reference: "T-1", isCostUnknown: true };
    const { draft } = { draft: undefined, ...readDraft({ ...typed, renewal: "unknown" }) };
    const body = ContractDraft.parse(draft);
    const contract = { ...body, id: id("ctr"), version: 1, createdAt: "2026-01-01T00:00:00.000Z", amendments: [] };
    expect(readDraft(formValuesOf(contract))).toEqual({ draft: body });
  });
});

describe("a percentage", () => {
  it.each([
    ["1,5", 150],
    ["1.25 %", 125],
    ["0", 0],
    ["50", 5000],
    ["50,01", undefined],
    ["", undefined],
    ["deux", undefined],
  ])("%j is %s hundredths of a percent", (typed, hundredths) => expect(readPercent(typed)).toBe(hundredths));
});

describe("days before a decision", () => {
  it.each([
    ["180, 90 30", [180, 90, 30]],
    ["7;180;7", [180, 7]],
    ["0", [0]],
    ["", undefined],
    ["800", undefined],
    ["trente", undefined],
    ["1 2 3 4 5 6 7 8 9 10 11", undefined],
  ])("%j are %j", (typed, days) => expect(readThresholds(typed)).toEqual(days));
});

describe("the field of a refused pointer", () => {
  it.each([
    ["/title", "title"],
    ["/term/notice/months", "noticeCount"],
    ["/openTerm/startOn", "startOn"],
    ["/startOn", "startOn"],
    ["/costs/2/annualCostCents", "costs.2.amount"],
    ["/costs/2/fromOn", "costs.2.fromOn"],
    ["/decision/reference", "decisionReference"],
    ["/indexation/percentHundredths", "indexationPercent"],
    ["/signatories/vendor", "signatoryVendor"],
  ])("%s is %s", (pointer, field) => expect(contractFieldOf(pointer)).toBe(field));
});
