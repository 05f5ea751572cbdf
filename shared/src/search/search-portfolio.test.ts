import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Contract } from "../contract/contract.ts";
import { Document } from "../document/document.ts";
import { Service } from "../service/service.ts";
import { Vendor } from "../vendor/vendor.ts";
import { mostResults } from "./search.ts";
import { searchPortfolio } from "./search-portfolio.ts";
import type { SearchedPortfolio } from "./searchable.ts";

const id = (prefix: string, number: number) => `${prefix}_${String(number).padStart(26, "0")}`;
const base = { version: 1, createdAt: "2026-01-01T00:00:00.000Z" };

const vendor = (number: number, fields: Record<string, unknown>) =>
  Vendor.parse({ ...base, id: id("vnd", number), criticality: "low", status: "active", ...fields });
const contract = (number: number, fields: Record<string, unknown>) =>
  Contract.parse({ ...base, id: id("ctr", number), vendorId: id("vnd", 1), reference: `C-${number}`, ...fields });
const document = (number: number, fields: Record<string, unknown>) =>
  Document.parse({
    ...base,
    id: id("doc", number),
    seriesId: id("doc", number),
    vendorId: id("vnd", 1),
    contractId: id("ctr", 1),
    kind: "annex",
    fileName: "annexe.pdf",
    contentType: "application/pdf",
    bytes: 1,
    sha256: `${"A".repeat(43)}=`,
    status: "clean",
    number: 1,
    isCurrent: true,
    uploadedBy: id("per", 1),
    ...fields,
  });

const helios = vendor(1, {
  name: "Hélios Informatique SA",
  uid: "CHE-999.999.016",
  phone: "021 555 00 16",
  address: { town: "Renens" },
  contacts: [{ purpose: "technical", name: "Zoé Favre", phone: "079 555 12 34", email: "zoe@helios.test" }],
});
const portfolio: SearchedPortfolio = {
  vendors: [
    helios,
    vendor(2, { name: "Ancien Helios", archivedOn: "2026-02-01" }),
    vendor(3, { name: "Messageries du Lac" }),
  ],
  services: [
    Service.parse({
      ...base,
      id: id("srv", 1),
      vendorId: helios.id,
      name: "Contrôle des habitants",
      kind: "application",
      criticality: "high",
      tasks: ["Délivrer les cartes d’identité"],
    }),
  ],
  contracts: [
    contract(1, {
      title: "Messagerie",
      reference: "IT-2024/07",
      account: "3158.01",
      signatories: { vendor: "B. Rochat" },
    }),
    contract(2, { title: "Archivage de la messagerie", decision: { reference: "PV 12/2025" } }),
    contract(3, { title: "Vieille messagerie", archivedOn: "2026-01-31" }),
  ],
  cases: [],
  documents: [
    document(1, { title: "Conditions générales" }),
    document(2, { title: "Conditions générales", isCurrent: false }),
    document(3, { title: "Conditions retirées", removedAt: base.createdAt }),
  ],
  serviceLevels: [],
};
const search = (q: string, archived = false) => searchPortfolio(portfolio, { q, archived });
const titles = (q: string) => search(q).results.map(({ title }) => title);

describe("the search over the portfolio (brief section 10)", () => {
  it.each([
    ["helios informatique", "Hélios Informatique SA"],
    ["HÉLIOS", "Hélios Informatique SA"],
    ["zoe favre", "Hélios Informatique SA"],
    ["renens helios", "Hélios Informatique SA"],
    ["IT-2024/07", "Messagerie"],
    ["it202407", "Messagerie"],
    ["3158.01", "Messagerie"],
    ["rochat", "Messagerie"],
    ["12/2025", "Archivage de la messagerie"],
    ["cartes identite", "Contrôle des habitants"],
    ["conditions générales", "Conditions générales"],
  ])("finds by %j first %j, whatever the accents and capitals", (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  it.each([
    "021 555 00 16",
    "+41 21 555 00 16",
    "0041215550016",
    "215550016",
    "CHE-999.999.016",
    "che999999016",
    "999999016",
    "079 555 12 34",
  ])("knows a vendor by a number written as %j, and says by which", (query) => {
    const [first] = search(query).results;
    expect(first).toMatchObject({
      id: helios.id,
      why: { field: query.includes("999") ? "uid" : "phone" },
    });
  });

  it("puts a name's beginning before the beginning of one of its words, and the name before anything else", () => {
    expect(titles("messag").slice(0, 3)).toEqual(["Messageries du Lac", "Messagerie", "Archivage de la messagerie"]);
    expect(titles("helios")[0]).toBe("Hélios Informatique SA");
  });

  it("asks that every word stands somewhere", () => {
    expect(search("helios zurich").total).toBe(0);
    expect(search("messagerie rochat").results.map(({ id: found }) => found)).toEqual([id("ctr", 1)]);
  });

  it("says why only where neither name nor subtitle do", () => {
    expect(search("messagerie").results.every(({ why }) => why === undefined)).toBe(true);
    expect(search("rochat").results[0]?.why).toEqual({ field: "signatory", text: "B. Rochat" });
  });

  it("leaves archived things, replaced versions and removed documents out, and shows archived ones when asked", () => {
    expect(titles("ancien")).toEqual([]);
    expect(search("ancien", true).results).toMatchObject([{ title: "Ancien Helios", isArchived: true }]);
    expect(search("vieille", true).total).toBe(1);
    expect(search("conditions").counts).toEqual({ document: 1 });
    expect(search("conditions", true).counts).toEqual({ document: 1 });
  });

  it("shows twenty of many and counts them all", () => {
    const many = {
      ...portfolio,
      documents: [],
      contracts: Array.from({ length: 57 }, (_, index) => contract(index, { title: "Poste" })),
    };
    const { results, counts, total } = searchPortfolio(many, { q: "poste", archived: false });
    expect([results.length, counts.contract, total]).toEqual([mostResults, 57, 57]);
  });

  it("lets no kind crowd out another", () => {
    const contracts = Array.from({ length: 57 }, (_, index) => contract(index, { title: "Conditions du lac" }));
    const { results } = searchPortfolio({ ...portfolio, contracts }, { q: "conditions", archived: false });
    expect(results).toHaveLength(mostResults);
    expect(results.map(({ kind }) => kind)).toContain("document");
  });

  it("bears any query, and finds nothing in which a word does not stand", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 40 }), (q) => {
        const { results, total } = search(q, true);
        expect(results.length).toBe(Math.min(total, mostResults));
      }),
    );
  });
});
