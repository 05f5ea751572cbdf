import { AmendmentDraft } from "@vigie/shared/contract/amendment.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { describe, expect, it } from "vitest";
import { amendmentValuesOf } from "./amendment-values.ts";
import { readAmendment } from "./read-amendment.ts";

const term: Term = {
  renewal: "tacit",
  startOn: "2023-01-01",
  initialMonths: 24,
  renewalMonths: 12,
  notice: { months: 3 },
};
const contract: Contract = {
  id: "ctr_01k8zjq5w3x9t7r2m4n6p8s0v1",
  version: 1,
  createdAt: "2026-01-01T00:00:00.000Z",
  vendorId: "vnd_01k8zjq5w3x9t7r2m4n6p8s0v1",
  reference: "1",
  title: "Messagerie",
  serviceIds: ["srv_01k8zjq5w3x9t7r2m4n6p8s0v1"],
  isFramework: false,
  costs: [],
  clauses: [],
  amendments: [],
};
const begun = amendmentValuesOf(contract, term);
const filled = { ...begun, title: "Prolongation", signedOn: "2026-10-01", effectiveOn: "2027-01-01" };
const draftOf = (values: typeof begun) => AmendmentDraft.parse({ draft: undefined, ...readAmendment(values) }.draft);

describe("the form of an amendment", () => {
  it("asks for a title, two days, and what it changes", () => {
    expect(readAmendment(begun).gaps).toEqual({
      title: "required",
      signedOn: "required",
      effectiveOn: "required",
      note: "nothing",
    });
  });

  it("sends only what is changed: the rest of the contract stays as it is", () => {
    expect(draftOf({ ...filled, changesCost: true, amount: "9'000.–" })).toEqual({
      title: "Prolongation",
      signedOn: "2026-10-01",
      effectiveOn: "2027-01-01",
      annualCostCents: 900_000,
    });
  });

  it("sends a whole new term, begun from the one that rules", () => {
    expect(draftOf({ ...filled, changesTerm: true, noticeCount: 6 }).term).toEqual({ ...term, notice: { months: 6 } });
    expect(readAmendment({ ...filled, changesTerm: true, noticeCount: "" }).gaps).toEqual({ noticeCount: "required" });
  });

  it("takes a note for a change, and a decision only with its reference", () => {
    expect(draftOf({ ...filled, note: "Nouvelle adresse" }).note).toBe("Nouvelle adresse");
    expect(readAmendment({ ...filled, note: "x", decisionOn: "2026-09-01" }).gaps).toEqual({
      decisionReference: "required",
    });
  });

  it("refuses an amount nobody can read", () => {
    expect(readAmendment({ ...filled, changesCost: true, amount: "" }).gaps).toEqual({ amount: "costUnread" });
  });
});
