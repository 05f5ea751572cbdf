import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import { type PortfolioRow, portfolioBatchSize, type RowResult } from "@vigie/shared/import/portfolio-import.ts";
import { expect, it } from "vitest";
import { measuredWorld } from "./measured-world.ts";

/** Fewer for a quick look: `VIGIE_BENCH_ROWS=1000 npm run bench`. */
const count = Number(process.env.VIGIE_BENCH_ROWS ?? 5000);
const vendors = 250;

const rows: PortfolioRow[] = Array.from({ length: count }, (_, at) => ({
  row: at + 2,
  cells: {
    vendor: `Prestataire ${at % vendors} SA`,
    reference: `I-${at}`,
    title: `Contrat ${at}`,
    services: `Service ${at % 600}`,
    startOn: "01.01.2024",
    endOn: "31.12.2027",
    renewal: "tacite, 1 an",
    notice: "3 mois",
    signedOn: "12.12.2023",
    annualCost: "12'500.–",
  },
}));

it(`the import of ${count} contracts, then the same file again`, async () => {
  const { world, commune, takeConsumed } = await measuredWorld();
  const { as } = commune.people.contractOfficer;
  const run = async (dryRun: boolean) => {
    const results: RowResult[] = [];
    let slowest = 0;
    takeConsumed();
    const startedAt = performance.now();
    for (let from = 0; from < count; from += portfolioBatchSize) {
      const batchAt = performance.now();
      const body = { dryRun, rows: rows.slice(from, from + portfolioBatchSize) };
      results.push(...(await world.call(importRoutes.importRows, { as, params: { kind: "contracts" }, body })).results);
      slowest = Math.max(slowest, performance.now() - batchAt);
    }
    const seconds = (performance.now() - startedAt) / 1000;
    const consumed = takeConsumed();
    const units = (test: (action: string) => boolean) =>
      consumed.filter(({ action }) => test(action)).reduce((sum, call) => sum + call.units, 0);
    const isWrite = (action: string) => /Transact|Put|Delete|Update/.test(action);
    return {
      results,
      line: {
        seconds: Math.round(seconds * 10) / 10,
        "ms a row": Math.round((seconds * 1000 * 100) / count) / 100,
        "slowest batch, ms": Math.round(slowest),
        "Query calls a batch":
          consumed.filter(({ action }) => action === "Query").length / (count / portfolioBatchSize),
        "read units a row": Math.round((units((action) => !isWrite(action)) / count) * 100) / 100,
        "write units a row": Math.round((units(isWrite) / count) * 100) / 100,
      },
    };
  };
  const dry = await run(true);
  const first = await run(false);
  expect(first.results.every(({ outcome }) => outcome === "created")).toBe(true);
  const again = await run(false);
  expect(again.results.every(({ outcome }) => outcome === "unchanged")).toBe(true);
  console.log(`\n${count} contracts of ${vendors} vendors, ${portfolioBatchSize} rows a batch`);
  console.table({ "dry run": dry.line, "first import": first.line, "the same again": again.line });
});
