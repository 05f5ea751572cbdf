import { describe, expect, it } from "vitest";
import { contractColumns } from "./contract-columns.ts";
import type { Sheet } from "./make-sheet.ts";
import { askAbout } from "./questions.ts";
import { recogniseColumns } from "./recognise-columns.ts";
import { type Answers, noAnswers, toRows } from "./to-rows.ts";
import { twinRows } from "./twin-rows.ts";

const sheetOf = (headings: readonly string[], ...lines: string[][]): Sheet => ({
  headings,
  rows: lines.map((cells, at) => ({ row: at + 2, cells })),
  skipped: [],
});
const rowsOf = (sheet: Sheet, answers: Answers = noAnswers) =>
  toRows("contracts", sheet, recogniseColumns(contractColumns, sheet.headings, sheet.rows).mapping, answers);

describe("one answer for the whole file on what happens at the end", () => {
  const sheet = sheetOf(
    ["Prestataire", "Contrat", "Échéance", "Reconduction"],
    ["Hélios SA", "Postes", "31.12.2027", ""],
    ["Copie Plus SA", "Copieurs", "indéterminée", "?"],
  );

  it("is asked where no line says it, of the contracts that have an end", () => {
    expect(askAbout("contracts", rowsOf(sheet)).noRenewal).toBe(1);
    const some = sheetOf(sheet.headings, ["Hélios SA", "Postes", "31.12.2027", "tacite"], ["B SA", "C", "", ""]);
    expect(askAbout("contracts", rowsOf(some)).noRenewal).toBe(0);
  });

  it("is given to the lines that say nothing and have an end, and asks for how long it is renewed", () => {
    const answered = rowsOf(sheet, { ...noAnswers, renewal: "tacit" });
    expect(answered.map(({ cells }) => cells.renewal)).toEqual(["tacite (supposé)", "?"]);
    expect(askAbout("contracts", rowsOf(sheet), answered)).toMatchObject({ noRenewal: 1, unrenewed: 1 });
  });
});

describe("the period of a cost", () => {
  it("is supposed to be a year where its column is empty, and what the heading of the amount says goes with the amount", () => {
    const sheet = sheetOf(
      ["Prestataire", "Coût – CHF TTC", "Coût – Périodicité"],
      ["A SA", "450", "mensuel"],
      ["B SA", "450", ""],
      ["C SA", "450/mois", ""],
      ["D SA", "", ""],
    );
    expect(rowsOf(sheet).map(({ cells }) => [cells.annualCost, cells.costPeriod])).toEqual([
      ["450", "mensuel"],
      ["450", "annuel (supposé)"],
      ["450/mois", undefined],
      [undefined, undefined],
    ]);
    const said = sheetOf(["Prestataire", "Coût annuel", "Périodicité"], ["A SA", "5400", "mensuel"]);
    expect(rowsOf(said)[0]?.cells).toMatchObject({ annualCost: "5400 / an", costPeriod: "mensuel" });
    const ours = sheetOf(["Prestataire", "Coût annuel (CHF)", "Périodicité du coût"], ["A SA", "450", "mensuel"]);
    expect(rowsOf(ours)[0]?.cells).toMatchObject({ annualCost: "450", costPeriod: "mensuel" });
  });
});

describe("lines that repeat an earlier one", () => {
  const line = { vendor: "Hélios SA", title: "Postes", startOn: "01.01.2024", annualCost: "4'800.–" };
  const twins = (...all: Record<string, string>[]) =>
    twinRows(
      "contracts",
      all.map((cells, at) => ({ row: at + 2, cells })),
    ).map(({ row, of }) => [row, of]);

  it("are found however they are written, and whatever their reference", () => {
    const other = {
      vendor: "HELIOS  sa",
      title: "postes",
      startOn: "1.1.24",
      annualCost: "CHF 4800",
      reference: "H-2",
    };
    expect(twins(line, { ...line, title: "Serveurs" }, other, line)).toEqual([
      [4, 2],
      [5, 2],
    ]);
  });

  it("are none where the vendor, the title, a day or the amount differs, or where the lines say too little", () => {
    expect(twins(line, { ...line, vendor: "Copie Plus" }, { ...line, startOn: "02.01.2024" })).toEqual([]);
    expect(twins(line, { ...line, annualCost: "4900" }, { ...line, endOn: "31.12.2027" })).toEqual([]);
    expect(twins({ vendor: "A SA", title: "B" }, { vendor: "A SA", title: "B" })).toEqual([]);
    expect(twins({ vendor: "A SA", annualCost: "1" }, { vendor: "A SA", annualCost: "1" })).toEqual([]);
  });
});
