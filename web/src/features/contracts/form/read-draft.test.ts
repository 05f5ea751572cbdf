import { ContractDraft } from "@vigie/shared/contract/contract.ts";
import { describe, expect, it } from "vitest";
import type { ContractFormValues } from "./contract-form-values.ts";
import { emptyForm, formValuesOf } from "./form-values-of.ts";
import { readDraft } from "./read-draft.ts";

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
  cost: "12'500.–",
};

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
      cost: "costMissing",
    });
  });

  it("gives what the API's own schema takes, costs in centimes", () => {
    const { draft } = { draft: undefined, ...readDraft(filled) };
    expect(ContractDraft.parse(draft)).toEqual({
      vendorId: filled.vendorId,
      title: "Messagerie",
      reference: "IT-001",
      serviceIds: [],
      term: { renewal: "tacit", startOn: "2025-01-01", initialMonths: 24, renewalMonths: 12, notice: { months: 3 } },
      annualCostCents: 1_250_000,
    });
  });

  it.each(["startOn", "endOn", "signedOn"] as const)(
    "never saves a contract while %s holds a text that is no day",
    (field) => {
      expect(readDraft({ ...filled, [field]: "31.02.2027" }).gaps).toMatchObject({ [field]: "date" });
    },
  );

  it("takes « je ne sais pas encore » for an answer, and an unreadable amount for none", () => {
    expect(readDraft({ ...filled, cost: "", isCostUnknown: true }).gaps).toBeUndefined();
    expect(readDraft({ ...filled, cost: "douze mille" }).gaps).toEqual({ cost: "costUnread" });
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
    const { draft } = { draft: undefined, ...readDraft({ ...filled, signedOn: "2024-12-20", noticeUnit: "days" }) };
    const body = ContractDraft.parse(draft);
    const contract = { ...body, id: id("ctr"), version: 1, createdAt: "2026-01-01T00:00:00.000Z" };
    expect(readDraft(formValuesOf(contract))).toEqual({ draft: body });
  });
});
