import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import type { Contract } from "./contract.ts";
import { ContractListQuery, ContractSort, listContracts, type Position } from "./contract-list.ts";
import { viewContract } from "./contract-view.ts";
import { testContract } from "./test-contract.ts";

const commune = testCommune();
const today = "2026-06-15";
const idOf = (n: number) => `ctr_${String(n).padStart(26, "0")}`;
const papers = { documents: [], serviceLevels: [] };
const view = (n: number, vendorName: string, changes: Partial<Contract> = {}) =>
  viewContract(testContract({ id: idOf(n), reference: `R-${n}`, ...changes }), { vendorName, papers }, commune, today);
const ask = (query: Record<string, unknown>) => ContractListQuery.parse(query);

const mail = `srv_${"1".repeat(26)}`;
const services = new Map([[mail, "Messagerie électronique"]]);
const tacitUntil = (endOn: string): Contract["term"] => ({
  startOn: "2024-01-01",
  renewal: "tacit",
  endOn,
  renewalMonths: 12,
  notice: { months: 3 },
});
const contracts = [
  view(1, "Écluse SA", { title: "Comptabilité", term: tacitUntil("2027-12-31") }),
  view(2, "Bitwerk", { title: "Courriel", serviceIds: [mail], term: tacitUntil("2026-10-31"), account: "091.3158" }),
  view(3, "Bitwerk", { title: "Sans préavis", term: undefined, costs: [] }),
  view(4, "Zénith", { title: "Projet", signedOn: undefined }),
  view(5, "Zénith", {
    title: "Ancien",
    term: { ...tacitUntil("2025-12-31"), renewal: "none", renewalMonths: undefined },
    archivedOn: "2026-01-05",
  } as Partial<Contract>),
];
const titles = (query: Record<string, unknown>) =>
  listContracts(contracts, services, ask(query)).items.map(({ title }) => title);

describe("the list of contracts", () => {
  it("orders by urgency: what waits or cannot be watched by its day, then what runs, then drafts; archived ones apart", () => {
    expect(titles({})).toEqual(["Sans préavis", "Courriel", "Comptabilité", "Projet"]);
    expect(titles({ archived: "true" })).toEqual(["Ancien"]);
  });

  it.each([
    ["vendor", ["Sans préavis", "Courriel", "Comptabilité", "Projet"]],
    ["end", ["Courriel", "Projet", "Comptabilité", "Sans préavis"]],
  ])("orders by %s", (sort, expected) => {
    const found = titles({ sort });
    if (sort === "vendor") expect([...found.slice(0, 2)].sort()).toEqual(["Courriel", "Sans préavis"]);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(found.at(-1)).toBe(expected.at(-1));
  });

  it.each([
    ["ecluse", ["Comptabilité"]],
    ["MESSAGERIE bitwerk", ["Courriel"]],
    ["r-2", ["Courriel"]],
    ["091.3158", ["Courriel"]],
    ["bitwerk zénith", []],
  ])(
    "finds « %s » in title, reference, vendor, account or service, without minding accents and capitals",
    (q, expected) => expect(titles({ q })).toEqual(expected),
  );

  it("narrows by vendor, service, state and missing term, and counts states over all it found", () => {
    expect(titles({ serviceId: mail })).toEqual(["Courriel"]);
    expect(titles({ incomplete: "true" })).toEqual(["Sans préavis"]);
    const page = listContracts(contracts, services, ask({ state: "draft" }));
    expect([page.items.length, page.total, page.incomplete]).toEqual([1, 1, 1]);
    expect(page.states).toMatchObject({ draft: 1, inForce: 2, ended: 0 });
  });
});

describe("pages of the list, in every order", () => {
  const many = fc.array(
    fc.record({
      vendorName: fc.constantFrom("Alpha", "Bêta", "alpha", "Gamma"),
      cents: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      year: fc.integer({ min: 2026, max: 2029 }),
      isKnown: fc.boolean(),
      isSigned: fc.boolean(),
    }),
    { maxLength: 40 },
  );

  it("put together are the list: nothing twice, nothing lost", () => {
    fc.assert(
      fc.property(
        many,
        fc.constantFrom(...ContractSort.options),
        fc.integer({ min: 1, max: 9 }),
        (drawn, sort, limit) => {
          const all = drawn.map(({ vendorName, cents, year, isKnown, isSigned }, index) =>
            view(index, vendorName, {
              costs: cents === undefined ? [] : [{ fromOn: "2024-01-01", annualCostCents: cents, reason: "signed" }],
              term: isKnown ? tacitUntil(`${year}-12-31`) : undefined,
              signedOn: isSigned ? "2023-12-01" : undefined,
            }),
          );
          const whole = listContracts(all, services, ask({ sort, limit: 100 })).items.map(({ id }) => id);
          const walked: string[] = [];
          let after: Position | undefined;
          do {
            const page = listContracts(all, services, ask({ sort, limit }), after);
            walked.push(...page.items.map(({ id }) => id));
            after = page.last;
          } while (after);
          expect(walked).toEqual(whole);
          expect(whole).toHaveLength(all.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
