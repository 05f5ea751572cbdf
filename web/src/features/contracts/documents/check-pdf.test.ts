import { maxDocumentBytes } from "@vigie/shared/document/document.ts";
import { describe, expect, it } from "vitest";
import { checkPdf } from "./check-pdf.ts";

const blobOf = (text: string, bytes = text.length) => new Blob([text, new Uint8Array(bytes - text.length)]);

describe("a file before it is sent", () => {
  it("is taken for a PDF by its first bytes", async () => {
    expect(await checkPdf(blobOf("%PDF-1.7 …", 2000))).toBeUndefined();
  });

  it("is refused when it only calls itself one", async () => {
    expect(await checkPdf(new File(["PK\u0003\u0004"], "contrat.pdf", { type: "application/pdf" }))).toBe("type");
  });

  it("is refused when it is empty", async () => {
    expect(await checkPdf(new Blob([]))).toBe("empty");
  });

  it("may have 25 MB to the byte, and not one more", async () => {
    expect(await checkPdf(blobOf("%PDF-1.7", maxDocumentBytes))).toBeUndefined();
    expect(await checkPdf(blobOf("%PDF-1.7", maxDocumentBytes + 1))).toBe("size");
  });
});
