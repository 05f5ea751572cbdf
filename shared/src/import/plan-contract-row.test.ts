import { describe, expect, it } from "vitest";
import type { Known } from "./ledger.ts";
import { planImport } from "./plan-import.ts";
import type { RowPlan } from "./row-plan.ts";

const nothing: Known = { vendors: [], services: [], contracts: [], serviceLevels: [] };
let made = 0;
const newId = (prefix: string) => {
  made += 1;
  return `${prefix}_${String(made).padStart(26, "0")}`;
};
const making = { today: "2027-03-01", now: "2027-03-01T08:00:00.000Z", newId };
const plan = (rows: readonly Record<string, string>[], known = nothing): RowPlan[] =>
  planImport(
    "contracts",
    rows.map((cells, at) => ({ row: at + 2, cells })),
    known,
    making,
  );
/** The register once these plans are written. */
const registerAfter = (plans: readonly RowPlan[]): Known => {
  const puts = [
    ...new Map(plans.flatMap(({ needs, puts }) => [...needs, ...puts]).map((put) => [put.after.id, put])).values(),
  ];
  return {
    vendors: puts.flatMap((put) => (put.kind === "vendor" ? [put.after] : [])),
    services: puts.flatMap((put) => (put.kind === "service" ? [put.after] : [])),
    contracts: puts.flatMap((put) => (put.kind === "contract" ? [put.after] : [])),
    serviceLevels: [],
  };
};
const contractsOf = (plans: readonly RowPlan[]) => registerAfter(plans).contracts;
const said = ({ result }: RowPlan) => result.notes.map(({ field, reason }) => `${field} ${reason}`);
const whole = { vendor: "NetAlpes Sàrl", title: "Pare-feu", startOn: "01.01.2024", endOn: "31.12.2027" };

describe("the cost of a row and its period", () => {
  it.each([
    [{ annualCost: "450.-", costPeriod: "mensuel" }, 540_000, "annualCost amount.perMonth"],
    [{ annualCost: "450.-/mois" }, 540_000, "annualCost amount.perMonth"],
    [{ annualCost: "450.-/mois", costPeriod: "mensuel" }, 540_000, "annualCost amount.perMonth"],
    [{ annualCost: "900", costPeriod: "trimestriel" }, 360_000, "annualCost amount.perQuarter"],
    [{ annualCost: "900", costPeriod: "par semestre" }, 180_000, "annualCost amount.perHalfYear"],
    [{ annualCost: "900", costPeriod: "par an" }, 90_000, undefined],
  ])("%j is %d centimes a year, and that is said", (cells, cents, note) => {
    const plans = plan([{ ...whole, ...cells }]);
    expect(contractsOf(plans)[0]?.costs[0]?.annualCostCents).toBe(cents);
    if (note) expect(plans.flatMap(said)).toContain(note);
  });

  it.each([
    ["selon facture", "costPeriod cell.left"],
    ["?", "costPeriod cell.left"],
  ])("is left unknown where its period is %j: both cells are kept in the note, and told", (costPeriod, note) => {
    const plans = plan([{ ...whole, annualCost: "450.–", costPeriod }]);
    expect(contractsOf(plans)[0]).toMatchObject({ costs: [] });
    expect(contractsOf(plans)[0]?.note).toContain("450.–");
    expect(plans[0]?.result.missing).toContain("annualCost");
    expect(plans.flatMap(said)).toEqual(expect.arrayContaining([note, "annualCost cell.leftWithPeriod"]));
  });

  it("is left unknown where the amount and the column name different periods", () => {
    const plans = plan([{ ...whole, annualCost: "450.– / an", costPeriod: "mensuel" }]);
    expect(contractsOf(plans)[0]?.costs).toEqual([]);
    expect(plans.flatMap(said)).toContain("costPeriod cell.leftContradiction");
  });

  it("is no yearly one where it is paid once: it goes to the note, and importing again changes nothing", () => {
    const rows = [{ ...whole, reference: "N-1", annualCost: "4'500.–", costPeriod: "unique" }];
    const plans = plan(rows);
    expect(contractsOf(plans)[0]).toMatchObject({ costs: [], note: expect.stringContaining("4'500.–, unique") });
    expect(plans.flatMap(said)).toContain("annualCost cost.once");
    expect(plan(rows, registerAfter(plans))[0]?.result.outcome).toBe("unchanged");
  });

  it("is told where a question mark stands for it", () => {
    expect(plan([{ ...whole, annualCost: "?" }]).flatMap(said)).toContain("annualCost cell.unknown");
    expect(plan([{ ...whole, annualCost: "–" }]).flatMap(said)).not.toContain("annualCost cell.unknown");
  });
});

describe("the words that qualify a notice period", () => {
  const rows = [{ ...whole, reference: "N-1", renewal: "tacite, 1 an", notice: "3 mois fin d'année" }];

  it("are kept in the note and told, once", () => {
    const plans = plan(rows);
    expect(contractsOf(plans)[0]).toMatchObject({
      term: { notice: { months: 3 } },
      note: "Import\u00a0: préavis écrit «\u00a03 mois fin d'année\u00a0»",
    });
    expect(plans.flatMap(said)).toContain("notice notice.qualified");
    expect(plan(rows, registerAfter(plans))[0]?.result.outcome).toBe("unchanged");
  });

  it("stay when only the length comes back, as from an exported list, and go with another length", () => {
    const known = registerAfter(plan(rows));
    const [{ note = "" } = {}] = known.contracts;
    const back = (notice: string) => plan([{ ...whole, reference: "N-1", notice, note }], known)[0];
    expect(back("3 mois")?.result.outcome).toBe("unchanged");
    const [changed] = contractsOf([back("6 mois")].flatMap((each) => each ?? []));
    expect([changed?.term?.notice, changed?.note]).toEqual([{ months: 6 }, undefined]);
  });
});

describe("a vendor whose spellings were merged by an earlier import", () => {
  const first = [
    { ...whole, reference: "N-1" },
    { ...whole, title: "Antivirus" },
  ];
  const known = registerAfter(plan(first));

  it("is recognised by the reference, or by the title where the file has none: nothing is doubled", () => {
    const again = plan(
      first.map((cells) => ({ ...cells, vendor: "Net Alpes S.à r.l." })),
      known,
    );
    expect(again.map(({ result }) => [result.outcome, result.creates])).toEqual([
      ["unchanged", []],
      ["unchanged", []],
    ]);
    expect(again.flatMap(said)).toContain("vendor vendor.byReference");
  });

  it("is another one where its name is not alike, or its number differs", () => {
    const taken = ["reference contract.referenceTaken"];
    const faults = (cells: Record<string, string>) =>
      plan([{ ...whole, reference: "N-1", ...cells }], known)[0]?.result.faults.map(
        ({ field, reason }) => `${field} ${reason}`,
      );
    expect(faults({ vendor: "Copie Plus SA" })).toEqual(taken);
    const [vendor] = known.vendors;
    const numbered = { ...known, vendors: vendor ? [{ ...vendor, uid: "CHE-999.999.016" }] : [] };
    const [other] = plan(
      [{ ...whole, reference: "N-1", vendor: "Net Alpes SA", vendorUid: "CHE-999.999.022" }],
      numbered,
    );
    expect(other?.result.faults.map(({ field, reason }) => `${field} ${reason}`)).toEqual(taken);
  });
});

describe("a vendor that an import makes", () => {
  it("has its criticality told where the file gives none", () => {
    const told = "criticality assumed.vendorMedium";
    expect(plan([whole]).flatMap(said)).toContain(told);
    expect(plan([{ ...whole, criticality: "haute" }]).flatMap(said)).not.toContain(told);
    const known = registerAfter(plan([whole]));
    expect(plan([{ ...whole, title: "Autre" }], known).flatMap(said)).not.toContain(told);
  });
});

it("tells a renewal that was supposed for all lines", () => {
  const [row] = plan([{ ...whole, renewal: "aucune (supposé)", notice: "3 mois" }]);
  expect(row && said(row)).toContain("renewal renewal.supposed");
  expect(row && contractsOf([row])[0]?.term?.renewal).toBe("none");
});
