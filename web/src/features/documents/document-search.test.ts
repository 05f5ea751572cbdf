import { describe, expect, it } from "vitest";
import { DocumentSearch, documentsPath } from "./document-search.ts";

describe("the address of the documents page", () => {
  it("says nothing of what is usual", () => {
    expect(documentsPath(DocumentSearch.parse({}), {})).toBe("/documents");
  });

  it("keeps the other choices, and begins anew at the newest", () => {
    const search = DocumentSearch.parse({ montre: "toRead", genre: "sla", suite: "abc" });
    expect(documentsPath(search, { montre: "expiring" })).toBe("/documents?montre=expiring&genre=sla");
    expect(documentsPath(search, { genre: "" })).toBe("/documents?montre=toRead");
  });

  it("bears whatever somebody typed into it", () => {
    expect(DocumentSearch.parse({ montre: "x", genre: "<script>", prestataire: "vnd_1" })).toEqual({
      montre: "current",
    });
  });
});
