import { describe, expect, it } from "vitest";
import { testCommune } from "../../commune/test-commune.ts";
import type { Contract } from "../../contract/contract.ts";
import { viewContract } from "../../contract/contract-view.ts";
import { testContract } from "../../contract/test-contract.ts";
import { contractColumns } from "../../import/contract-columns.ts";
import { planImport } from "../../import/plan-import.ts";
import { recogniseColumns } from "../../import/recognise-columns.ts";
import { noAnswers, toRows } from "../../import/to-rows.ts";
import { Vendor } from "../../vendor/vendor.ts";
import { cellAsText } from "./cell.ts";
import { contractTable } from "./contract-table.ts";

const today = "2026-08-01";
const caseId = `cas_${"0".repeat(26)}`;
const decided = { caseId, outcome: "terminate" as const, on: "2026-07-14", forTermEndOn: "2026-12-31" };
const terminated: Partial<Contract> = {
  decided,
  noticeGiven: { caseId, endsOn: "2026-12-31", sentOn: "2026-07-20", receivedOn: "2026-07-22" },
};
const all: Contract[] = [
  testContract(),
  testContract({ id: `ctr_${"1".repeat(26)}`, reference: "C-2", title: "Serveurs", ...terminated }),
  testContract({ id: `ctr_${"2".repeat(26)}`, reference: "C-3", title: "Réseau", decided }),
  testContract({
    id: `ctr_${"3".repeat(26)}`,
    reference: "C-4",
    title: "Téléphonie",
    term: { startOn: "2024-01-01", renewal: "openEnded", notice: { months: 3 }, exit: "halfYearEnd" },
    note: "À garder\nImport\u00a0: préavis écrit «\u00a03 mois nets\u00a0»",
  }),
];
const table = contractTable(
  all.map((contract) =>
    viewContract(
      contract,
      { vendorName: "Hélios SA", papers: { documents: [], serviceLevels: [] } },
      testCommune(),
      today,
    ),
  ),
  new Map(),
  today,
);
const lines = table.lines.map((line) => line.map((cell) => String(cellAsText(cell))));
const said = (at: number, ...headings: string[]) =>
  headings.map((heading) => lines[at]?.[table.headings.indexOf(heading)]);

describe("the contracts as a file", () => {
  it("say of each where it stands, and until when to decide", () => {
    expect(said(0, "État", "Suite décidée", "Prend fin le")).toEqual(["à décider", "", ""]);
    expect(said(0, "Décider avant le", "Fin qui peut être décidée")).toEqual([
      expect.stringMatching(/^\d\d\.\d\d\.2026$/),
      "31.12.2026",
    ]);
  });

  it("say that a contract is terminated, by whom it was decided and how far it is, and ask nothing more of it", () => {
    expect(said(1, "État", "Suite décidée", "Prend fin le")).toEqual([
      "résilié",
      "résiliation décidée le 14.07.2026, lettre envoyée le 20.07.2026, reçue le 22.07.2026",
      "31.12.2026",
    ]);
    expect(said(1, "Décider avant le", "Reçu au plus tard le", "Fin qui peut être décidée")).toEqual(["", "", ""]);
  });

  it("say of one that is decided and not yet carried out that the notice must still arrive", () => {
    expect(said(2, "Suite décidée", "Décider avant le")).toEqual(["résiliation décidée le 14.07.2026", ""]);
    expect(said(2, "Reçu au plus tard le")).toEqual(["30.09.2026"]);
  });

  it("change nothing when they are imported again, under the same columns", () => {
    const sheet = {
      headings: table.headings,
      rows: lines.map((cells, at) => ({ row: at + 2, cells })),
      skipped: [],
    };
    const { mapping } = recogniseColumns(contractColumns, sheet.headings, sheet.rows);
    const named = Object.values(mapping).map((column) => table.headings[column]);
    expect(named).not.toEqual(expect.arrayContaining(["État"]));
    for (const heading of ["État", "Suite décidée", "Prend fin le", "Décider avant le", "Reçu au plus tard le"])
      expect(named).not.toContain(heading);
    const vendor = Vendor.parse({
      id: testContract().vendorId,
      version: 1,
      createdAt: "2025-12-01T08:00:00.000Z",
      name: "Hélios SA",
      criticality: "medium",
    });
    const known = { vendors: [vendor], services: [], contracts: all, serviceLevels: [] };
    const making = { today, now: `${today}T08:00:00.000Z`, newId: (prefix: string) => `${prefix}_${"9".repeat(26)}` };
    const plans = planImport("contracts", toRows("contracts", sheet, mapping, noAnswers), known, making);
    expect(plans.map(({ result }) => [result.name, result.outcome, result.faults])).toEqual(
      all.map(({ title }) => [title, "unchanged", []]),
    );
  });
});
