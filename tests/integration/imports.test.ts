import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import { importColumns } from "@vigie/shared/import/import-columns.ts";
import { makeSheet } from "@vigie/shared/import/make-sheet.ts";
import type { PortfolioRow, RowResult } from "@vigie/shared/import/portfolio-import.ts";
import { countKnownHeadings, recogniseColumns } from "@vigie/shared/import/recognise-columns.ts";
import { noAnswers, toRows } from "@vigie/shared/import/to-rows.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { staffedWorld } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { untidyContracts, untidyCount } from "../harness/untidy-contracts.ts";

let staffed: Awaited<ReturnType<typeof staffedWorld>>;
let as: string;
beforeAll(async () => {
  staffed = await staffedWorld();
});
beforeEach(() => {
  as = staffed.alpha.people.contractOfficer.as;
});

const run = async (kind: string, rows: PortfolioRow[], dryRun = false): Promise<RowResult[]> => {
  const body = { dryRun, rows };
  return (await staffed.world.call(importRoutes.importRows, { as, params: { kind }, body })).results;
};
const send = (kind: string, rows: PortfolioRow[]) =>
  staffed.world.send(importRoutes.importRows, { as, params: { kind }, body: { dryRun: false, rows } });
const outcomes = (results: readonly RowResult[]) => results.map(({ outcome }) => outcome);
const row = (number: number, cells: Record<string, string>): PortfolioRow => ({ row: number, cells });
const stored = (prefix: string) => readRows(staffed.world, `COMMUNE#${staffed.alpha.id}`, prefix);

const whole = (vendor: string, reference: string): Record<string, string> => ({
  vendor,
  reference,
  title: `Contrat ${reference}`,
  services: "Messagerie; Agendas",
  startOn: "01.01.2024",
  endOn: "31.12.2027",
  renewal: "tacite, 1 an",
  notice: "3 mois",
  signedOn: "12.12.2023",
  annualCost: "12'500.–",
});

describe("an import of contracts", () => {
  it("creates the vendor and the services it names, the contract and its deadline, and repeating it changes nothing", async () => {
    const rows = [row(2, whole("Tout nouveau SA", "T-1")), row(3, whole("Tout nouveau SA", "T-2"))];
    const dry = await run("contracts", rows, true);
    expect(outcomes(dry)).toEqual(["created", "created"]);
    expect(dry[0]?.creates.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "vendor Tout nouveau SA",
      "service Messagerie",
      "service Agendas",
    ]);
    expect(dry[1]?.creates).toEqual([]);
    expect(await stored("IMPORT#")).toEqual([]);
    const done = await run("contracts", rows);
    expect(outcomes(done)).toEqual(["created", "created"]);
    const page = await staffed.world.call(contractRoutes.show, { as, params: { contractId: done[0]?.id ?? "" } });
    expect(page.contract).toMatchObject({
      reference: "T-1",
      signedOn: "2023-12-12",
      term: { startOn: "2024-01-01", endOn: "2027-12-31", renewal: "tacit", renewalMonths: 12, notice: { months: 3 } },
      annualCostCents: 1_250_000,
    });
    expect(page.services.map(({ name }) => name).sort()).toEqual(["Agendas", "Messagerie"]);
    expect(await stored(`DEADLINE#decision#${done[0]?.id}`)).toHaveLength(1);
    expect(outcomes(await run("contracts", rows))).toEqual(["unchanged", "unchanged"]);
    expect(await stored("IMPORT#")).toEqual([]);
  });

  it("changes only what the file names", async () => {
    const [before] = await run("contracts", [row(2, { ...whole("Seulement SA", "S-1"), note: "À garder" })]);
    const [after] = await run("contracts", [row(2, { vendor: "Seulement SA", reference: "s-1", notice: "6 mois" })]);
    expect([before?.outcome, after?.outcome, after?.id]).toEqual(["created", "changed", before?.id]);
    const page = await staffed.world.call(contractRoutes.show, { as, params: { contractId: before?.id ?? "" } });
    expect(page.contract).toMatchObject({ title: "Contrat S-1", note: "À garder", term: { notice: { months: 6 } } });
  });

  it("leaves open what is not known, and says what is missing", async () => {
    const [result] = await run("contracts", [row(2, { vendor: "Sans papiers", title: "Cloches", notice: "?" })]);
    expect(result).toMatchObject({
      outcome: "created",
      missing: ["startOn", "endOn", "renewal", "notice", "signedOn"],
    });
    const again = await run("contracts", [row(9, { vendor: "SANS PAPIERS", title: "cloches" })]);
    expect(outcomes(again)).toEqual(["unchanged"]);
  });

  it("leaves out a cell it cannot read and keeps it in the note, and refuses only rows that name nobody or another row", async () => {
    const results = await run("contracts", [
      row(2, { ...whole("Fautes SA", "F-1"), endOn: "31.02.2026" }),
      row(3, { ...whole("Fautes SA", "F-2"), annualCost: "12'000 €" }),
      row(4, whole("Fautes SA", "F-3")),
      row(5, { ...whole("Fautes SA", "F-3"), notice: "6 mois" }),
      row(6, { title: "Sans prestataire" }),
    ]);
    expect(
      results.map(({ outcome, faults }) => [outcome, faults.map(({ field, reason }) => `${field} ${reason}`)]),
    ).toEqual([
      ["created", []],
      ["created", []],
      ["created", []],
      ["refused", ["reference import.sameRow"]],
      ["refused", ["vendor required"]],
    ]);
    expect(results.slice(0, 2).map(({ missing }) => missing)).toEqual([["endOn"], ["annualCost"]]);
    const notes = await Promise.all(
      results.slice(0, 2).map(async ({ id = "" }) => {
        const page = await staffed.world.call(contractRoutes.show, { as, params: { contractId: id } });
        return page.contract.note;
      }),
    );
    expect(notes).toEqual([
      "Import\u00a0: Échéance «\u00a031.02.2026\u00a0»",
      "Import\u00a0: Coût annuel (CHF) «\u00a012'000 €\u00a0»",
    ]);
    const corrected = row(2, { ...whole("Fautes SA", "F-1"), endOn: "28.02.2026" });
    const [mended] = await run("contracts", [corrected]);
    const page = await staffed.world.call(contractRoutes.show, { as, params: { contractId: mended?.id ?? "" } });
    expect([page.contract.note, page.contract.term?.endOn]).toEqual([undefined, "2026-02-28"]);
  });

  it("takes a licence that is signed on a day nobody knows as in force, and says so in the contract", async () => {
    const licence = { vendor: "Licences SA", title: "Acrobat", signedOn: "oui", annualCost: "756.–", owner: "Rochat" };
    const [result] = await run("contracts", [row(2, licence)]);
    expect(result?.missing).toEqual(["startOn", "endOn", "renewal", "notice", "signedOn"]);
    expect(result?.notes).toContainEqual({ field: "signedOn", reason: "signed.supposed" });
    const page = await staffed.world.call(contractRoutes.show, { as, params: { contractId: result?.id ?? "" } });
    expect(page.contract).toMatchObject({ state: "inForce", annualCostCents: 75_600 });
    expect(page.contract.note).toMatch(/^Import.: Responsable «.Rochat.»\nImport.: signé, jour inconnu; .* supposé$/);
    expect(outcomes(await run("contracts", [row(2, licence)]))).toEqual(["unchanged"]);
  });

  it("writes one audit row a line, and wakes the association’s list once", async () => {
    const { world, alpha } = await staffedWorld();
    const audited = (prefix: string) => readRows(world, `COMMUNE#${alpha.id}`, prefix);
    const importAll = async (rows: PortfolioRow[]) => {
      const caller = { as: alpha.people.contractOfficer.as, params: { kind: "contracts" as const } };
      return (await world.call(importRoutes.importRows, { ...caller, body: { dryRun: false, rows } })).results;
    };
    const rows = Array.from({ length: 100 }, (_, at) => row(at + 2, whole(`Lot ${at % 7} SA`, `L-${at}`)));
    expect(outcomes(await importAll(rows)).every((outcome) => outcome === "created")).toBe(true);
    const trail = await audited("AUDIT#");
    expect(trail.filter(({ action }) => action === "import.created")).toHaveLength(100);
    expect(await audited("VENDOR#")).toHaveLength(7);
    expect(outcomes(await importAll(rows)).every((outcome) => outcome === "unchanged")).toBe(true);
  }, 120_000);

  it("doubles nothing that has no number of its own when three import it at once", async () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      row(at + 2, { name: `Ensemble ${at} SA`, criticality: "haute" }),
    );
    const answers = await Promise.all([send("vendors", rows), send("vendors", rows), send("vendors", rows)]);
    expect(answers.map(({ status }) => status).every((status) => status === 200 || status === 503)).toBe(true);
    expect(outcomes(await run("vendors", rows)).every((outcome) => outcome === "unchanged")).toBe(true);
    const { items } = await staffed.world.call(vendorRoutes.list, { as });
    expect(items.filter(({ name }) => name.startsWith("Ensemble "))).toHaveLength(20);
  });

  it("doubles nothing when two people import the same file at once: one of them is asked to wait", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => row(at + 2, whole(`Course ${at % 5} SA`, `C-${at}`)));
    const answers = await Promise.all([send("contracts", rows), send("contracts", rows), send("contracts", rows)]);
    expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(outcomes(await run("contracts", rows)).every((outcome) => outcome === "unchanged")).toBe(true);
    const { items } = await staffed.world.call(vendorRoutes.list, { as });
    expect(items.filter(({ name }) => name.startsWith("Course "))).toHaveLength(5);
  });

  it("takes the untidy table of a commune: 60 lines, all in the register, four cells of them kept in notes", async () => {
    const { columns } = { columns: importColumns.contracts };
    const lines = untidyContracts().map((cells, at) => ({
      row: at + 1,
      cells: cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "").trim())),
    }));
    const sheet = makeSheet(lines, (cells) => countKnownHeadings(columns, cells));
    if (!sheet) throw new Error("nothing read");
    expect([sheet.rows.length, untidyCount]).toEqual([60, 60]);
    const { mapping } = recogniseColumns(columns, sheet.headings, sheet.rows);
    const answers = {
      ...noAnswers,
      fillVendor: true,
      signedAtStart: true,
      renewalMonths: "12 mois",
      words: { renewal: { "selon cg": "" } },
      units: { notice: "mois" },
    };
    const rows = toRows("contracts", sheet, mapping, answers);
    const results = await run("contracts", rows);
    expect(outcomes(results)).toEqual(Array(60).fill("created"));
    expect(
      results.flatMap(({ notes }) => notes.flatMap(({ field, reason }) => (reason === "cell.left" ? [field] : []))),
    ).toEqual(["startOn", "startOn", "annualCost", "endOn"]);
    expect(results.filter(({ missing }) => missing.length > 0)).toHaveLength(8);
    expect(outcomes(await run("contracts", rows))).toEqual(Array(60).fill("unchanged"));
  });
});

describe("an import of vendors and services", () => {
  it("finds a vendor by its number however its name is written, and otherwise by its name", async () => {
    const uid = "CHE-116.281.710";
    const [first] = await run("vendors", [
      row(2, { name: "Numéro SA", uid, criticality: "élevée", phone: "024 466 11 11" }),
    ]);
    const [other] = await run("vendors", [row(2, { name: "Numero sa", town: "Aigle" })]);
    const [same] = await run("vendors", [
      row(2, { name: "Numéro (Suisse) SA", uid: "che116281710 TVA", criticality: "Haute" }),
    ]);
    expect([other?.id, same?.id]).toEqual([first?.id, first?.id]);
    const page = await staffed.world.call(vendorRoutes.show, { as, params: { vendorId: first?.id ?? "" } });
    expect(page.vendor).toMatchObject({
      name: "Numéro (Suisse) SA",
      phone: "+41244661111",
      address: { town: "Aigle" },
    });
  });

  it("points out names that may mean the same enterprise", async () => {
    await run("vendors", [row(2, { name: "Sunrise (Suisse) SA" })]);
    const [result] = await run("vendors", [row(2, { name: "Sunrise Suisse SA" })], true);
    expect(result?.creates).toEqual([{ kind: "vendor", name: "Sunrise Suisse SA", similar: ["Sunrise (Suisse) SA"] }]);
  });

  it("takes service levels by contract, metric, priority and service", async () => {
    await run("contracts", [row(2, whole("Niveaux SA", "N-1"))]);
    const rows = [
      row(2, {
        contract: "N-1",
        service: "Messagerie",
        metric: "disponibilité",
        target: "99.5 %",
        clock: "24/7",
        period: "mois",
        article: "art. 5",
      }),
      row(3, {
        contract: "n-1",
        metric: "Temps de réaction",
        priority: "P1",
        target: "4 h",
        clock: "heures ouvrables",
        period: "trimestre",
      }),
      row(4, { contract: "inconnu", metric: "RPO", target: "24 h" }),
    ];
    const results = await run("serviceLevels", rows);
    expect(outcomes(results)).toEqual(["created", "created", "refused"]);
    expect(outcomes(await run("serviceLevels", rows))).toEqual(["unchanged", "unchanged", "refused"]);
    const { items } = await staffed.world.call(serviceRoutes.list, { as });
    expect(items.some(({ name }) => name === "Messagerie")).toBe(true);
  });
});
