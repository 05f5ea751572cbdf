import type { CoverageGap, CoverageRow } from "@vigie/shared/service/coverage-shapes.ts";
import { describe, expect, test } from "vitest";
import { readBoardAddress } from "./board-address.ts";
import { filterServices } from "./filter-services.ts";
import { groupRows } from "./group-rows.ts";

const gap = (fromOn: string, toOn = "2028-12-31"): CoverageGap => ({
  fromOn,
  toOn,
  isOpen: true,
  cause: { key: "never" },
});
const row = (
  name: string,
  gaps: CoverageGap[] = [],
  criticality: CoverageRow["criticality"] = "medium",
): CoverageRow => ({
  serviceId: `srv_${name}`,
  name,
  kind: "messaging",
  criticality,
  vendorId: "vnd_1",
  vendorName: "Hélios",
  spans: [],
  gaps,
});

describe("the order of the matrix", () => {
  test("gaps first, the gravest of them first; then what is lost soonest; then the rest by name", () => {
    const rows = [
      row("Zèbre"),
      row("Tard", [gap("2028-05-01")]),
      row("Faible", [gap("2027-01-01")], "low"),
      row("Abeille"),
      row("Tôt", [gap("2027-09-01")]),
      row("Grave", [gap("2027-01-01", "2027-04-30")], "critical"),
    ];
    expect(groupRows(rows, "2027-03-01").map(({ key, rows: own }) => [key, ...own.map(({ name }) => name)])).toEqual([
      ["uncovered", "Grave", "Faible"],
      ["losing", "Tôt", "Tard"],
      ["covered", "Abeille", "Zèbre"],
    ]);
    expect(groupRows(rows, "2028-12-01")[0]?.rows).toHaveLength(3);
  });
});

describe("narrowing", () => {
  const rows = [row("Contrôle des habitants", [], "critical"), row("Téléphonie", [gap("2027-01-01")])];
  const found = (filter: object) =>
    filterServices(rows, { q: "", criticality: "", gapsOnly: false, ...filter }, ({ gaps }) => gaps.length > 0).map(
      ({ name }) => name,
    );
  test.each([
    [{}, 2],
    [{ q: "telephonie" }, 1],
    [{ q: "HELIOS controle" }, 1],
    [{ criticality: "critical" }, 1],
    [{ gapsOnly: true }, 1],
    [{ q: "controle", gapsOnly: true }, 0],
  ])("%o", (filter, count) => {
    expect(found(filter)).toHaveLength(count);
  });
});

test.each([
  [{}, { months: "24", view: "matrix", archived: false }],
  [
    { le: "2028-01-01", mois: "60", vue: "liste", archives: "oui" },
    { on: "2028-01-01", months: "60", view: "table", archived: true },
  ],
  [
    { le: "2028-02-31", mois: "61", vue: "x" },
    { months: "24", view: "matrix", archived: false },
  ],
  [{ le: ["2028-01-01", "2029-01-01"] }, { on: "2028-01-01", months: "24", view: "matrix", archived: false }],
])("the address %o", (search, expected) => {
  expect(readBoardAddress(search)).toEqual(expected);
});
