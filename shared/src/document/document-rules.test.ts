import { describe, expect, it } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import { validityDeadline } from "../deadline/validity-deadline.ts";
import { isAllowed } from "../transition.ts";
import type { Document } from "./document.ts";
import { DocumentStatus, documentTransitions, Verdict } from "./document-status.ts";
import { documentTypes, typeOfName } from "./document-types.ts";
import { countDocuments, isExpiring } from "./filter-documents.ts";
import { isToRead } from "./is-to-read.ts";
import { judge } from "./judge-scan.ts";
import { lookAgainAt } from "./look-again.ts";

const commune = testCommune();

describe("a document's life (R-45)", () => {
  it("reaches clean by an analysis or, once that failed, by an administrator: never otherwise", () => {
    const into = DocumentStatus.options.filter((from) => isAllowed(documentTransitions, from, "clean"));
    expect(into).toEqual(["scanning", "unscannable"]);
    expect(documentTransitions.unscannable.by).toEqual(["communeAdmin"]);
  });

  it("ends at infected and at mismatch", () => {
    expect([documentTransitions.infected.to, documentTransitions.mismatch.to]).toEqual([[], []]);
  });

  it("goes by the gravest of what was found, and is clean only if every look found so", () => {
    for (const one of Verdict.options)
      for (const other of Verdict.options) {
        expect(judge(one, other)).toBe(judge(other, one));
        expect(judge(one, other) === "clean").toBe(one === "clean" && other === "clean");
        if (one === "infected") expect(judge(one, other)).toBe("infected");
      }
    expect(judge("unscannable", "mismatch")).toBe("mismatch");
  });
});

it("keeps seven kinds of file and no page, picture with scripts or program (R-44)", () => {
  expect(Object.values(documentTypes).flat().sort()).toEqual([
    "docx",
    "eml",
    "jpeg",
    "jpg",
    "odt",
    "pdf",
    "png",
    "xlsx",
  ]);
  for (const name of ["a.html", "a.svg", "a.exe", "a.docm", "a.zip", "pdf", ""])
    expect(typeOfName(name), name).toBeUndefined();
});

const document = (more: Partial<Document> = {}): Document => ({
  id: "doc_01k00000000000000000000000",
  version: 1,
  vendorId: "vnd_01k00000000000000000000000",
  kind: "contract",
  fileName: "contrat.pdf",
  contentType: "application/pdf",
  bytes: 1,
  sha256: `${"A".repeat(43)}=`,
  status: "clean",
  seriesId: "doc_01k00000000000000000000000",
  number: 1,
  isCurrent: true,
  uploadedBy: "per_01k00000000000000000000000",
  createdAt: "2027-03-01T08:00:00.000Z",
  receipts: [],
  ...more,
});

describe("what waits for nobody", () => {
  it("is looked at again: a promise after a day, an analysis after half an hour, what was removed after thirty days", () => {
    expect(lookAgainAt(document({ status: "pending" }))).toBe("2027-03-02T08:00:00.000Z");
    const scanningSince = "2027-03-01T08:05:00.000Z";
    expect(lookAgainAt(document({ status: "scanning", scanningSince }))).toBe("2027-03-01T08:35:00.000Z");
    expect(lookAgainAt(document({ removedAt: "2027-03-01T09:00:00.000Z" }))).toBe("2027-03-31T09:00:00.000Z");
    for (const status of Verdict.options) expect(lookAgainAt(document({ status })), status).toBeUndefined();
  });
});

describe("the end of a document's validity", () => {
  const validUntilOn = "2027-06-30";

  it("reminds the contract's owner, else the vendor's, of the current version alone", () => {
    const owners = { contract: { ownerId: "per_c" }, vendor: { ownerId: "per_v" } };
    expect(validityDeadline(document({ validUntilOn }), owners, commune)).toMatchObject({
      kind: "documentValidity",
      ownerId: "per_c",
      dueOn: validUntilOn,
      thresholds: [60, 30, 7, 0],
    });
    expect(validityDeadline(document({ validUntilOn }), { vendor: owners.vendor }, commune)?.ownerId).toBe("per_v");
    expect(validityDeadline(document({ validUntilOn, isCurrent: false }), owners, commune)).toBeUndefined();
    expect(validityDeadline(document(), owners, commune)).toBeUndefined();
  });

  it("is marked from sixty days before on", () => {
    expect(isExpiring(document({ validUntilOn }), "2027-04-30")).toBe(false);
    expect(isExpiring(document({ validUntilOn }), "2027-05-01")).toBe(true);
    expect(isExpiring(document({ validUntilOn }), "2028-01-01")).toBe(true);
  });
});

describe("what is to be read (P3)", () => {
  const contact = { personId: "per_01k00000000000000000000001", roles: ["itContact" as const] };

  it("are the current binding papers without a receipt of the IT contact who looks", () => {
    expect(isToRead(document(), contact)).toBe(true);
    expect(isToRead(document({ isCurrent: false }), contact)).toBe(false);
    expect(isToRead(document({ kind: "letter" }), contact)).toBe(false);
    expect(isToRead(document(), { ...contact, roles: ["reader"] })).toBe(false);
    const receipts = [{ personId: contact.personId, at: "2027-03-02T08:00:00.000Z" }];
    expect(isToRead(document({ receipts }), contact)).toBe(false);
  });

  it("is counted beside what is current, expiring, under way and removed", () => {
    const all = [
      document({ validUntilOn: "2027-03-10" }),
      document({ status: "scanning", isCurrent: false }),
      document({ removedAt: "2027-03-01T08:00:00.000Z", isCurrent: false }),
    ];
    expect(countDocuments(all, { member: contact, today: "2027-03-01" })).toEqual({
      current: 1,
      toRead: 1,
      expiring: 1,
      underWay: 1,
      removed: 1,
    });
  });
});
