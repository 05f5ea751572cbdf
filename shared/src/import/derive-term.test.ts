import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Term } from "../contract/term.ts";
import { contractColumns } from "./contract-columns.ts";
import { deriveTerm } from "./derive-term.ts";
import { readCells } from "./read-cells.ts";

const from = (cells: Record<string, string>) => deriveTerm(readCells(contractColumns, cells).values);
const summary = (cells: Record<string, string>): string => {
  const { term, openTerm, missing, faults, notes } = from(cells);
  const said = notes.map(({ field, reason }) => ` (${field} ${reason})`).join("");
  if (faults.length > 0) return `! ${faults.map(({ field, reason }) => `${field} ${reason}`).join(", ")}${said}`;
  const known = Object.entries(term ?? openTerm ?? {}).map(
    ([key, value]) => `${key}=${typeof value === "object" ? JSON.stringify(value) : value}`,
  );
  return `${term ? "term" : "open"} ${known.sort().join(" ")}${missing.length > 0 ? ` ? ${missing.join(" ")}` : ""}${said}`;
};
const tacit = { renewal: "tacite", renewalMonths: "12 mois", notice: "3 mois" };

describe("the term that a row gives", () => {
  it.each([
    [
      { ...tacit, startOn: "01.01.2024", endOn: "31.12.2026" },
      'term endOn=2026-12-31 notice={"months":3} renewal=tacit renewalMonths=12 startOn=2024-01-01',
    ],
    [
      { ...tacit, startOn: "01.01.2024", duration: "3 ans" },
      'term initialMonths=36 notice={"months":3} renewal=tacit renewalMonths=12 startOn=2024-01-01',
    ],
    // The start follows from the end and the length, and that is said.
    [
      { ...tacit, endOn: "31.12.2026", duration: "36 mois" },
      'term endOn=2026-12-31 initialMonths=36 notice={"months":3} renewal=tacit renewalMonths=12 startOn=2024-01-01 (startOn term.startReckoned)',
    ],
    // The end alone does not say when the contract began: nobody guesses.
    [
      { ...tacit, endOn: "31.12.2026" },
      'open endOn=2026-12-31 notice={"months":3} renewal=tacit renewalMonths=12 ? startOn',
    ],
    [
      { ...tacit, startOn: "01.01.2024" },
      'open notice={"months":3} renewal=tacit renewalMonths=12 startOn=2024-01-01 ? endOn',
    ],
    [
      { startOn: "01.01.2024", endOn: "31.12.2026", renewal: "tacite", notice: "3 mois" },
      'open endOn=2026-12-31 notice={"months":3} renewal=tacit startOn=2024-01-01 ? renewalMonths',
    ],
    [
      { startOn: "01.01.2024", endOn: "31.12.2026", renewal: "non" },
      "open endOn=2026-12-31 renewal=none startOn=2024-01-01 ? notice",
    ],
    [
      { startOn: "01.01.2024", endOn: "31.12.2026", renewal: "non", notice: "aucun" },
      'term endOn=2026-12-31 notice={"months":0} renewal=none startOn=2024-01-01',
    ],
    [
      { startOn: "01.01.2024", duration: "indéterminée", notice: "60 jours" },
      'term notice={"days":60} renewal=openEnded startOn=2024-01-01',
    ],
    [
      { startOn: "01.01.2024", duration: "90 jours", renewal: "non", notice: "0 mois" },
      'term endOn=2024-03-30 notice={"months":0} renewal=none startOn=2024-01-01',
    ],
    [
      { duration: "du 01.01.2024 au 31.12.2026", renewal: "tacite, 1 an", notice: "6M" },
      'term endOn=2026-12-31 notice={"months":6} renewal=tacit renewalMonths=12 startOn=2024-01-01',
    ],
    // A day too late is the day before, and that is said.
    [
      { ...tacit, startOn: "01.01.2024", endOn: "01.01.2027", duration: "36 mois" },
      'term endOn=2026-12-31 initialMonths=36 notice={"months":3} renewal=tacit renewalMonths=12 startOn=2024-01-01 (endOn term.dayBefore)',
    ],
    // A written end wins over the length, as everywhere: the contract was renewed since.
    [
      { ...tacit, startOn: "01.01.2018", duration: "36 mois", endOn: "31.12.2026" },
      'term endOn=2026-12-31 initialMonths=36 notice={"months":3} renewal=tacit renewalMonths=12 startOn=2018-01-01',
    ],
    [
      { startOn: "01.01.2024", endOn: "31.12.2026", renewal: "non", renewalMonths: "1 an", notice: "1 mois" },
      'term endOn=2026-12-31 notice={"months":1} renewal=none startOn=2024-01-01 (renewalMonths term.renewalMonths.unused)',
    ],
    [{ ...tacit, startOn: "01.01.2027", endOn: "31.12.2026" }, "! endOn term.end.beforeStart"],
    [
      { startOn: "01.01.2024", endOn: "31.12.2026", renewal: "indéterminée", notice: "3 mois" },
      "! endOn term.openEnded.hasEnd",
    ],
    [
      { startOn: "01.01.2024", duration: "indéterminée", renewal: "tacite", notice: "3 mois" },
      "! duration term.openEnded.renewed",
    ],
    [
      { startOn: "01.01.2024", endOn: "indéterminée", notice: "6 mois" },
      'term notice={"months":6} renewal=openEnded startOn=2024-01-01',
    ],
    // On a contract without end the clock holds for which day notice can be given; on any other its words are said and kept.
    [
      { startOn: "01.01.2024", endOn: "indéterminée", notice: "6 mois pour la fin d'un semestre" },
      'term exit=halfYearEnd notice={"months":6} renewal=openEnded startOn=2024-01-01',
    ],
    [
      { startOn: "01.01.2024", endOn: "31.12.2026", renewal: "non", notice: "3 mois fin d'année" },
      'term endOn=2026-12-31 notice={"months":3} renewal=none startOn=2024-01-01 (notice notice.qualified)',
    ],
    [{ endOn: "illimité" }, "open renewal=openEnded ? startOn notice"],
    [{ endOn: "mensuel", renewal: "auto" }, "open renewal=tacit renewalMonths=1 ? startOn endOn notice"],
    [{}, "open  ? startOn endOn renewal notice"],
  ])("%j", (cells, expected) => expect(summary(cells)).toBe(expected));

  it("is sound whenever it is given, and says what is missing whenever it is not, unless the row contradicts itself", () => {
    const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: "" });
    const cells = fc.record({
      startOn: maybe("01.01.2024", "31.01.2023", "29.02.2024"),
      endOn: maybe("31.12.2026", "28.02.2027", "01.01.2023"),
      duration: maybe("36 mois", "90 jours", "indéterminée", "1 an"),
      renewal: maybe("tacite", "expresse", "non", "indéterminée", "tacite 1 an"),
      renewalMonths: maybe("12 mois", "90 jours"),
      notice: maybe("3 mois", "90 jours", "aucun"),
    });
    fc.assert(
      fc.property(cells, (each) => {
        const { term, missing, faults } = from(each);
        if (term) expect(Term.safeParse(term).success).toBe(true);
        expect([term !== undefined, missing.length > 0, faults.length > 0].filter(Boolean)).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same when the row is read again over what it gave", () => {
    const cells = { ...tacit, endOn: "31.12.2026", duration: "36 mois" };
    const first = from(cells).term;
    expect(deriveTerm(readCells(contractColumns, cells).values, first).term).toEqual(first);
  });
});
