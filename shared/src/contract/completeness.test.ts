import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseCatalogue } from "../clause/catalogue.ts";
import { fr } from "../words/fr/fr.ts";
import { CompletenessKey, completeness } from "./completeness.ts";
import { testContract } from "./test-contract.ts";

const none = { documents: [], serviceLevels: [] };
const signedText = { kind: "contract", status: "clean", isCurrent: true };
const full = testContract({
  serviceIds: [`srv_${"0".repeat(26)}`],
  ownerId: `per_${"0".repeat(26)}`,
  decision: { reference: "2025-114" },
  signatories: { commune: "A. Syndique", vendor: "B. Directeur" },
  account: "091.3158",
  clauses: clauseCatalogue.ids.map((clauseId) => ({ clauseId, status: "present" })),
});
const keysOf = ({ missing }: ReturnType<typeof completeness>) => missing.map(({ key }) => key);

describe("how complete a contract is", () => {
  it("is a hundred percent when nothing is missing, and only then", () => {
    const papers = { documents: [signedText], serviceLevels: [{}] };
    expect(completeness(full, papers)).toEqual({ percent: 100, missing: [] });
    expect(completeness({ ...full, account: undefined }, papers)).toEqual({
      percent: 99,
      missing: [{ key: "account", why: "account", field: "account" }],
    });
  });

  it("weighs the term with its notice most: it alone costs more than any other thing", () => {
    const papers = { documents: [signedText], serviceLevels: [{}] };
    const without = (changes: Partial<typeof full>) => completeness({ ...full, ...changes }, papers).percent;
    const term = without({ term: undefined });
    expect(term).toBe(70);
    for (const changes of [
      { signedOn: undefined },
      { costs: [] },
      { serviceIds: [] },
      { clauses: [] },
      { ownerId: undefined },
    ])
      expect(without(changes)).toBeGreaterThan(term);
    expect(completeness(full, { ...papers, documents: [] }).percent).toBeGreaterThan(term);
  });

  it("asks a framework neither for services, nor a cost, nor service levels: they stand in the contracts under it", () => {
    const framework = testContract({ isFramework: true, costs: [] });
    for (const key of ["services", "costs", "serviceLevels"])
      expect(keysOf(completeness(framework, none))).not.toContain(key);
  });

  it("takes an old, removed or other document for no signed text", () => {
    for (const change of [{ isCurrent: false }, { removedAt: "2026-01-01T00:00:00Z" }, { kind: "annex" }])
      expect(keysOf(completeness(full, { documents: [{ ...signedText, ...change }], serviceLevels: [] }))).toContain(
        "document",
      );
  });

  it("counts each clause that was looked at, present or not; a commune's own clauses beside it", () => {
    const checked = (count: number, extra: string[] = []) =>
      completeness(
        {
          ...full,
          clauses: [...clauseCatalogue.ids.slice(0, count), ...extra].map((clauseId) => ({
            clauseId,
            status: "absent" as const,
          })),
        },
        none,
      ).percent;
    expect(checked(8)).toBeGreaterThan(checked(3));
    expect(checked(3, ["own-a", "own-b"])).toBe(checked(3));
  });

  it("never falls when something is added, whatever is there already", () => {
    const parts = ["ownerId", "decision", "signatories", "account", "signedOn", "term"] as const;
    fc.assert(
      fc.property(fc.subarray([...parts]), fc.constantFrom(...parts), (there, added) => {
        const holding = (keys: readonly string[]) => ({
          ...full,
          ...Object.fromEntries(parts.filter((part) => !keys.includes(part)).map((part) => [part, undefined])),
        });
        const before = completeness(holding(there), none).percent;
        expect(completeness(holding([...there, added]), none).percent).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("has words for everything that may be missing and for every clause", () => {
    expect(Object.keys(fr.completeness).sort()).toEqual([...CompletenessKey.options].sort());
    expect(Object.keys(fr.clauses)).toEqual([...clauseCatalogue.ids]);
  });
});
