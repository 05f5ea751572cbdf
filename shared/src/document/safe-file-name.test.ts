import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentType, typeOfName } from "./document-types.ts";
import { attachmentHeader, safeFileName } from "./safe-file-name.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "\r\n",
        '"',
        "'",
        "../",
        "..\\",
        "\u202e",
        "\u{1F600}",
        "\0",
        ";",
        "%",
        "CON",
        ".",
        " ",
        "/",
        ":",
        "é",
        "\ud800",
      ),
      { maxLength: 300 },
    )
    .map((parts) => parts.join("")),
);
const type = fc.constantFrom(...DocumentType.options);

describe("the name under which a download is saved (R-47)", () => {
  it("is one sound segment with the ending of its true type, whatever somebody called the file", () => {
    fc.assert(
      fc.property(hostile, type, (given, contentType) => {
        const name = safeFileName(given, contentType);
        expect(name).not.toMatch(/[\p{C}<>:"/\\|?*]/u);
        expect(name.isWellFormed()).toBe(true);
        expect([...name].length).toBeLessThanOrEqual(130);
        expect(typeOfName(name)).toBe(contentType);
        expect(name).not.toMatch(/^[. ]|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(safeFileName(name, contentType)).toBe(name);
      }),
      { numRuns: 2_000 },
    );
  });

  it("comes back from its header as it was, and no header is split", () => {
    fc.assert(
      fc.property(hostile, type, (given, contentType) => {
        const name = safeFileName(given, contentType);
        const header = attachmentHeader(name);
        expect(header).toMatch(/^attachment; filename\*=UTF-8''[\w.~%-]+$/);
        expect(decodeURIComponent(header.slice(header.lastIndexOf("'") + 1))).toBe(name);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["contrat.pdf", "contrat.pdf"],
    ["Contrat.PDF", "Contrat.pdf"],
    ["../../etc/passwd", "etc passwd.pdf"],
    ["con.pdf", "_con.pdf"],
    ["facture.exe", "facture.exe.pdf"],
    ["fdp.\u202egnp.exe", "fdp. gnp.exe.pdf"],
    ["", "document.pdf"],
    ["...", "document.pdf"],
  ])("of %j is %j", (given, expected) => expect(safeFileName(given, "application/pdf")).toBe(expected));

  it("keeps a second usual ending of its type", () => {
    expect(safeFileName("plan.jpeg", "image/jpeg")).toBe("plan.jpeg");
  });
});
