import { describe, expect, it } from "vitest";
import { importColumns } from "./import-columns.ts";
import { makeSheet } from "./make-sheet.ts";
import { completeCell, countKnownHeadings, recogniseColumns } from "./recognise-columns.ts";
import { isSameSpelling, isSimilarName, nameKey } from "./similar-name.ts";

const { contracts, vendors } = importColumns;
const lines = (...rows: string[][]) => rows.map((cells, at) => ({ row: at + 1, cells }));
const read = (...rows: string[][]) => makeSheet(lines(...rows), (cells) => countKnownHeadings(contracts, cells));

describe("the columns of a file", () => {
  it.each([
    [
      [
        "Fournisseur",
        "No contrat",
        "Objet",
        "Date de début",
        "Date d'échéance",
        "Reconduction tacite",
        "Délai de résiliation",
        "Montant annuel CHF",
      ],
    ],
    [
      [
        "Lieferant",
        "Vertragsnummer",
        "Bezeichnung",
        "Vertragsbeginn",
        "Vertragsende",
        "Verlängerung",
        "Kündigungsfrist",
        "Jahreskosten",
      ],
    ],
    [["Fornitore", "Numero contratto", "Oggetto", "Data inizio", "Scadenza", "Rinnovo", "Preavviso", "Costo annuo"]],
    [["Vendor", "Contract number", "Subject", "Start date", "End date", "Renewal", "Notice period", "Annual cost"]],
  ])("are known by their headings in the languages of the country: %s", (headings) => {
    expect(recogniseColumns(contracts, headings)).toEqual({
      mapping: { vendor: 0, reference: 1, title: 2, startOn: 3, endOn: 4, renewal: 5, notice: 6, annualCost: 7 },
      unsure: [],
    });
  });

  it("know every heading of their own templates, whatever the kind", () => {
    for (const columns of Object.values(importColumns)) {
      const headings = Object.values(columns).map((column) => column.headings[0] ?? "");
      expect(
        Object.entries(recogniseColumns(columns, headings).mapping)
          .toSorted((a, b) => a[1] - b[1])
          .map(([field]) => field),
      ).toEqual(Object.keys(columns));
    }
  });

  it("are not taken by their heading where plainly something else stands below", () => {
    const rows = lines(["Hélios", "31.12.2026"], ["Copie Plus", "30.06.2027"], ["Archivia", "31.12.2027"]);
    expect(recogniseColumns(contracts, ["Prestataire", "Résiliation"], rows).mapping).toEqual({ vendor: 0 });
  });

  it("are found by what stands in them where the heading says nothing", () => {
    const rows = lines(["Hélios", "CHE-116.281.710"], ["Copie Plus", "CHE-107.787.577 TVA"]);
    expect(recogniseColumns(vendors, ["Nom", "Divers"], rows)).toEqual({
      mapping: { name: 0, uid: 1 },
      unsure: ["uid"],
    });
  });

  it("know a cost and its period under a heading of two lines, whatever is said of the money", () => {
    const headings = ["Prestataire", "Coût – CHF TTC", "Coût – Périodicité"];
    expect(recogniseColumns(contracts, headings)).toEqual({
      mapping: { vendor: 0, annualCost: 1, costPeriod: 2 },
      unsure: [],
    });
    for (const heading of ["Montant CHF", "Prix HT", "Coût annuel TTC", "Coûts (CHF) TTC", "Coût mensuel"])
      expect(recogniseColumns(contracts, ["Prestataire", heading]).mapping, heading).toEqual({
        vendor: 0,
        annualCost: 1,
      });
  });

  it("give bare numbers the unit their heading names", () => {
    expect(completeCell(contracts, "notice", "Préavis (mois)", "3")).toBe("3 mois");
    expect(completeCell(contracts, "notice", "Préavis", "3")).toBe("3");
    expect(completeCell(contracts, "annualCost", "Coût mensuel", "410")).toBe("410 / mois");
    expect(completeCell(contracts, "annualCost", "Coût trimestriel", "CHF 410.–")).toBe("CHF 410.– / trimestre");
    expect(completeCell(contracts, "annualCost", "Coût", "410")).toBe("410");
  });
});

describe("the lines of a file", () => {
  it("stand below headings of two lines, which are joined, and without totals, sections and repeated headings", () => {
    const sheet = read(
      ["Contrats 2026", "", "", "", ""],
      ["", "", "Contrat", "", "Coûts"],
      ["Prestataire", "Contact", "N°", "Objet", "Montant"],
      ["INFORMATIQUE", "", "", "", ""],
      ["Hélios", "", "1", "Postes", "100"],
      ["Prestataire", "Contact", "N°", "Objet", "Montant"],
      ["Copie Plus", "", "2", "Copieurs", "200"],
      ["Total", "", "", "", "300"],
    );
    expect(sheet?.headings).toEqual(["Prestataire", "Contact", "Contrat – N°", "Contrat – Objet", "Coûts – Montant"]);
    expect(sheet?.rows.map(({ row }) => row)).toEqual([5, 7]);
    expect(sheet?.skipped.map(({ row }) => row)).toEqual([4, 6, 8]);
  });

  it("stand below headings whose cells are merged downwards, one of them over several columns", () => {
    const sheet = read(
      ["Commune – Contrats 2026", "", "", "", "", "", "", ""],
      ["N° dossier", "Fournisseur", "Objet", "Durée du contrat", "", "", "Reconduction", "Prix/an"],
      ["", "", "", "Début", "Échéance", "Préavis", "", ""],
      ["Administration", "", "", "", "", "", "", ""],
      ["I-1", "Hélios", "Postes", "01.01.2024", "31.12.2026", "3 mois", "tacite", "100"],
    );
    expect(sheet?.headings.slice(2, 7)).toEqual([
      "Objet",
      "Durée du contrat – Début",
      "Durée du contrat – Échéance",
      "Durée du contrat – Préavis",
      "Reconduction",
    ]);
    expect(sheet?.rows.map(({ row }) => row)).toEqual([5]);
    expect(recogniseColumns(contracts, sheet?.headings ?? [], sheet?.rows).mapping).toEqual({
      reference: 0,
      vendor: 1,
      title: 2,
      startOn: 3,
      endOn: 4,
      notice: 5,
      renewal: 6,
      annualCost: 7,
    });
  });

  it("give the commune's own person to no vendor", () => {
    const headings = ["Prestataire", "Responsable"];
    expect(recogniseColumns(contracts, headings).mapping).toEqual({ vendor: 0, owner: 1 });
    expect(recogniseColumns(vendors, headings).mapping).toEqual({ name: 0 });
  });

  it("have the units of a line below the headings in their headings", () => {
    const sheet = read(["Prestataire", "Préavis", "Montant"], ["", "mois", "CHF"], ["Hélios", "3", "100"]);
    expect(sheet?.headings).toEqual(["Prestataire", "Préavis (mois)", "Montant (CHF)"]);
  });
});

describe("names of enterprises", () => {
  it.each([
    ["Swisscom (Suisse) SA", "Swisscom Suisse SA"],
    ["Copie Plus SA", "Copie Plus S.A."],
    ["Alpes Cloud SA", "Alpes-Cloud Sàrl"],
    ["INFOLOGIS S.A.", "Infologis SA"],
    ["Hélios Informatique SA", "Helios Informatiques"],
    ["Prologis", "Prologis Gestion SA"],
  ])("%s may be %s", (one, other) => {
    expect(isSimilarName(one, other)).toBe(true);
    expect(isSimilarName(other, one)).toBe(true);
  });
  it.each([
    ["Abraxas SA", "Archivia SA"],
    ["SIT SA", "SIG SA"],
    ["Commune de Bex", "Commune d’Ollon"],
  ])("%s is not %s", (one, other) => expect(isSimilarName(one, other)).toBe(false));
  it.each([
    ["INFOLOGIS S.A.", "Infologis SA"],
    ["Infologis S. A.", "Infologis"],
    ["NetAlpes Sàrl", "Net Alpes SARL"],
    ["NetAlpes S.à r.l.", "NetAlpes Sàrl"],
    ["NetAlpes S.à.r.l.", "NetAlpes GmbH"],
    ["Sentinelle A.G.", "Sentinelle AG"],
    ["Kabel G.m.b.H.", "Kabel GmbH"],
  ])("%s is spelled like %s but for the legal form", (one, other) => {
    expect([isSameSpelling(one, other), isSimilarName(one, other)]).toEqual([true, true]);
  });
  it("are the same whatever their accents, capitals and spaces", () => {
    expect(nameKey(" HELIOS  informatique sa")).toBe(nameKey("Hélios Informatique SA"));
  });
});
