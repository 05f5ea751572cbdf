import { maxDocumentBytes } from "@vigie/shared/document/document.ts";
import { describe, expect, it } from "vitest";
import { checkFile } from "./check-file.ts";

const fileOf = (name: string, text: string, bytes = text.length) =>
  new File([text, new Uint8Array(bytes - text.length)], name);

describe("a file before it is sent", () => {
  it("is taken when its name stands for a kind of file the register keeps", async () => {
    for (const name of ["a.pdf", "b.DOCX", "c.xlsx", "d.odt", "e.png", "f.jpeg", "g.eml"])
      expect(await checkFile(fileOf(name, "%PDF-1.7 …", 2000)), name).toBeUndefined();
  });

  it("is refused as any other kind of file, or without an ending", async () => {
    for (const name of ["a.exe", "b.svg", "c.html", "pdf", "contrat"])
      expect(await checkFile(fileOf(name, "x")), name).toBe("type");
  });

  it("is refused when it only calls itself a PDF, or when it is empty", async () => {
    expect(await checkFile(fileOf("contrat.pdf", "<html>"))).toBe("notPdf");
    expect(await checkFile(fileOf("contrat.pdf", ""))).toBe("empty");
  });

  it("may have 25 MB to the byte, and not one more", async () => {
    expect(await checkFile(fileOf("a.pdf", "%PDF-1.7", maxDocumentBytes))).toBeUndefined();
    expect(await checkFile(fileOf("a.pdf", "%PDF-1.7", maxDocumentBytes + 1))).toBe("size");
  });
});
