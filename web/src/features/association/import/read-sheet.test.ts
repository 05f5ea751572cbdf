import { officialCommunes } from "@vigie/shared/commune/official-commune.ts";
import { type Sheet, makeSheet as sheetFrom } from "@vigie/shared/import/make-sheet.ts";
import { describe, expect, it } from "vitest";
import { decodeText } from "#lib/spreadsheet/decode-text.ts";
import { numberLines } from "#lib/spreadsheet/number-lines.ts";
import { parseCsv } from "#lib/spreadsheet/parse-csv.ts";
import { checkRows } from "./check-rows.ts";
import { countCantons } from "./count-cantons.ts";
import { countKnownHeadings, recogniseColumns } from "./recognise-columns.ts";
import { toImportRows } from "./to-import-rows.ts";

const makeSheet = (lines: readonly (readonly unknown[])[]) => sheetFrom(numberLines(lines), countKnownHeadings);
const sheetOf = (lines: readonly (readonly unknown[])[]): Sheet => {
  const sheet = makeSheet(lines);
  if (!sheet) throw new Error("nothing read");
  return sheet;
};
const rowsOf = (lines: readonly (readonly unknown[])[]) => {
  const { headings, rows } = sheetOf(lines);
  return toImportRows(rows, recogniseColumns(headings, rows));
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("the text of a CSV file", () => {
  it("is the same in UTF-8 with or without its mark, in Windows-1252 and in UTF-16", () => {
    const text = "Échallens;Köniz";
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]).buffer,
    );
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), windows1252(text), utf16])
      expect(decodeText(bytes)).toBe(text);
  });

  it("is split at semicolons, commas or tabs, with quoted separators kept inside their cell", () => {
    expect(parseCsv('Nom;Adresse\nAigle;"a;b"')[1]).toEqual(["Aigle", "a;b"]);
    expect(parseCsv("Nom,Adresse\nAigle,a@b.test")[1]).toEqual(["Aigle", "a@b.test"]);
    expect(parseCsv("Nom\tAdresse\r\nAigle\ta@b.test")[1]).toEqual(["Aigle", "a@b.test"]);
  });

  it("keeps the line numbers of the file under Excel's own first line", () => {
    expect(rowsOf(parseCsv("sep=;\r\nNuméro OFS;Commune\r\n5401;Aigle\r\n"))).toEqual([
      { row: 3, ofsNumber: "5401", name: "Aigle" },
    ]);
  });
});

describe("the columns", () => {
  it.each([
    [["ofsNumber", "name", "canton", "district", "adminEmail"]],
    [["N° OFS", "Nom de la commune", "Canton", "District", "Adresse électronique"]],
    [["BFS-Nr.", "Gemeindename", "Kanton", "Bezirk", "E-Mail-Adresse"]],
    [["FSO number", "Municipality", "Canton", "District", "Email"]],
    [["Numero UST", "Comune", "Cantone", "Distretto", "Indirizzo e-mail"]],
  ])("are recognised by their headings: %s", (headings) => {
    expect(recogniseColumns(headings)).toEqual({ ofsNumber: 0, name: 1, canton: 2, adminEmail: 4 });
  });

  it("take « Nom » for the person where another column names the commune, and for the commune where none does", () => {
    expect(recogniseColumns(["OFS", "Commune", "Courriel", "Nom"])).toMatchObject({ name: 1, adminName: 3 });
    expect(recogniseColumns(["OFS", "Nom", "Courriel"])).toMatchObject({ name: 1 });
  });

  it("find the addresses under any heading, and never take a street for one", () => {
    const { headings, rows } = sheetOf([
      ["OFS", "Adresse", "Pour Vigie"],
      ["5401", "Place du Marché 1", "greffe@aigle.test"],
    ]);
    expect(recogniseColumns(headings, rows).adminEmail).toBe(2);
    const streets = sheetOf([
      ["OFS", "Adresse"],
      ["5401", "Place du Marché 1"],
    ]);
    expect(recogniseColumns(streets.headings, streets.rows).adminEmail).toBeUndefined();
  });

  it("say that the official list holds no address", () => {
    expect(recogniseColumns(["ofsNumber", "name", "canton", "district"])).toEqual({ ofsNumber: 0, name: 1, canton: 2 });
  });
});

describe("the lines", () => {
  it("stand under their number in the file, below titles, without the empty ones", () => {
    const lines = [
      ["Communes vaudoises"],
      [],
      ["OFS", "Commune", "Courriel"],
      ["5401", "Aigle"],
      ["", " "],
      [5402, "Bex"],
    ];
    expect(rowsOf(lines)).toEqual([
      { row: 4, ofsNumber: "5401", name: "Aigle" },
      { row: 6, ofsNumber: "5402", name: "Bex" },
    ]);
  });

  it("read numbers that XLSX holds as numbers, and lose stray spaces of every kind", () => {
    const lines = [
      ["OFS", "Commune", "Courriel", "Langues", "Canton"],
      [5401, " Aigle\u00a0", "\u200bgreffe@aigle.test ", "Français / Allemand", "Vaud"],
      ["5\u00a0402.0", "Bex", "Greffe de Bex <greffe@bex.test>", "D, F", "canton de Vaud"],
    ];
    expect(rowsOf(lines)).toEqual([
      { row: 2, ofsNumber: "5401", name: "Aigle", adminEmail: "greffe@aigle.test", languages: "fr de", canton: "VD" },
      { row: 3, ofsNumber: "5402", name: "Bex", adminEmail: "greffe@bex.test", languages: "de fr", canton: "VD" },
    ]);
  });

  it("are nothing where only headings stand", () => {
    expect(makeSheet([["OFS", "Commune"], []])).toBeUndefined();
    expect(makeSheet([])).toBeUndefined();
  });
});

describe("the check before anything is sent", () => {
  it("lets the 300 communes of Vaud pass, taken out of the official list by their canton", () => {
    const all = rowsOf([
      ["ofsNumber", "name", "canton", "district", "adminEmail"],
      ...officialCommunes.map(({ ofsNumber, name, canton }) => [
        ofsNumber,
        name,
        canton,
        "",
        `greffe@${ofsNumber}.test`,
      ]),
    ]);
    expect(all).toHaveLength(2110);
    expect(countCantons(all).find(({ canton }) => canton === "VD")?.count).toBe(300);
    const { ready, faults } = checkRows(all.filter(({ canton }) => canton === "VD"));
    expect(ready).toHaveLength(300);
    expect(faults).toEqual([]);
  });

  it("names the field and the reason of each row that cannot pass", () => {
    const { ready, faults } = checkRows([
      { row: 2, ofsNumber: "5401", adminEmail: "greffe@aigle.test" },
      { row: 3, ofsNumber: "5402" },
      { row: 4, ofsNumber: "9999", adminEmail: "greffe@nulle-part.test" },
      { row: 5, ofsNumber: "5403", canton: "ZH", adminEmail: "greffe@zh.test" },
      { row: 6, ofsNumber: "5404", adminEmail: "greffe" },
      { row: 7, ofsNumber: "05401", adminEmail: "autre@aigle.test" },
      { row: 8, ofsNumber: "5405", adminEmail: "greffe@long.test", name: "x".repeat(300) },
    ]);
    expect(ready.map(({ row }) => row)).toEqual([2]);
    expect(faults.map(({ row, field, reason }) => [row.row, field, reason])).toEqual([
      [3, "adminEmail", "required"],
      [4, "ofsNumber", "commune.numberUnknown"],
      [5, "canton", "commune.otherCanton"],
      [6, "adminEmail", "email"],
      [7, "ofsNumber", "commune.numberUnknown"],
      [8, "name", "invalid"],
    ]);
  });

  it("takes the first of two rows with one number", () => {
    const row = { ofsNumber: "5401", adminEmail: "greffe@aigle.test" };
    const { ready, faults } = checkRows([
      { row: 2, ...row },
      { row: 3, ...row },
    ]);
    expect(ready).toHaveLength(1);
    expect(faults[0]).toMatchObject({ row: { row: 3 }, field: "ofsNumber", reason: "duplicate" });
  });
});
