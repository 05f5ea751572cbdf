import { inspectDocument } from "@vigie/functions/lib/inspect-document.ts";
import type { Verdict } from "@vigie/shared/document/document-status.ts";
import type { DocumentType } from "@vigie/shared/document/document-types.ts";
import { describe, expect, it } from "vitest";
import { pdfBytes } from "../harness/drafts.ts";
import {
  docx,
  excelFile,
  jpegBytes,
  lockedOffice,
  mailBytes,
  odt,
  oldOffice,
  openDocumentFile,
  pngBytes,
  swelling,
  wordFile,
  xlsx,
  zip,
} from "../harness/files.ts";

const pdf = "application/pdf";
const page = "<!doctype html><script>alert(1)</script>";
const join = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

describe("a look into a document (R-46)", () => {
  it.each<[DocumentType, string, Buffer]>([
    [pdf, "a PDF", pdfBytes()],
    [docx, "a Word file", wordFile()],
    [xlsx, "an Excel file", excelFile()],
    [odt, "an OpenDocument text", openDocumentFile()],
    ["image/png", "a PNG", pngBytes()],
    ["image/jpeg", "a JPEG", jpegBytes()],
    ["message/rfc822", "a mail", mailBytes()],
    [
      "message/rfc822",
      "a mail whose long headers are cut",
      join("From: a@b.test\nDate: x\n", `X: ${"a".repeat(9000)}\n`),
    ],
  ])("finds %s clean: %s", async (type, _, bytes) => expect(await inspectDocument(type, bytes)).toBe("clean"));

  it.each<[Verdict, string, DocumentType, Buffer]>([
    ["mismatch", "an HTML page renamed .pdf", pdf, Buffer.from(page)],
    ["mismatch", "a PDF that is a page as well", pdf, join("%PDF-1.7\n", page, pdfBytes())],
    ["mismatch", "a page that is a PDF further down", pdf, join(page, pdfBytes())],
    ["mismatch", "a PDF that is an archive as well", pdf, join(pdfBytes(), wordFile())],
    ["mismatch", "a GIF that is a script as well", "image/png", join("GIF89a=1;", "alert(1)")],
    ["mismatch", "a GIF", "image/jpeg", join("GIF89a", Buffer.alloc(40))],
    ["mismatch", "a picture that is a page as well", "image/png", join(pngBytes(), page)],
    [
      "mismatch",
      "an SVG with a script",
      "image/png",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ["mismatch", "a program", pdf, join("MZ", Buffer.alloc(200))],
    ["mismatch", "nothing", pdf, Buffer.alloc(0)],
    ["mismatch", "nothing, called a Word file", docx, Buffer.alloc(0)],
    ["mismatch", "nothing, called a mail", "message/rfc822", Buffer.alloc(0)],
    ["mismatch", "a page, called a mail", "message/rfc822", Buffer.from(page)],
    ["mismatch", "an Excel file, called a Word file", docx, excelFile()],
    ["mismatch", "any archive, called a Word file", docx, zip([{ name: "a.txt", bytes: Buffer.from("a") }])],
    ["mismatch", "two kinds in one archive", docx, wordFile({ name: "xl/workbook.xml" })],
    ["mismatch", "an archive behind something else", docx, join("<html>", wordFile())],
    ["mismatch", "a Word file cut in half", docx, wordFile().subarray(0, 120)],
    ["mismatch", "a Word file of before 2007", docx, oldOffice()],
    ["mismatch", "a Word file with macros", docx, wordFile({ name: "word/vbaProject.bin", bytes: Buffer.from("x") })],
    ["unscannable", "an Office file locked with a password", xlsx, lockedOffice()],
    [
      "unscannable",
      "a locked entry",
      docx,
      wordFile({ name: "word/x.xml", bytes: Buffer.from("x"), isEncrypted: true }),
    ],
    ["unscannable", "an archive in the archive", docx, wordFile({ name: "word/embeddings/a.zip", bytes: wordFile() })],
    ["unscannable", "an archive that swells a hundredfold", xlsx, excelFile(swelling("xl/sheet1.xml"))],
    [
      "unscannable",
      "an archive of more than a thousand entries",
      odt,
      openDocumentFile(...Array.from({ length: 1_000 }, (_, index) => ({ name: `p${index}.xml` }))),
    ],
  ])("finds %s: %s", async (verdict, _, type, bytes) => expect(await inspectDocument(type, bytes)).toBe(verdict));
});
