import { describe, expect, test } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import type { Contract } from "../contract/contract.ts";
import { testContract } from "../contract/test-contract.ts";
import { crossedThreshold, type Deadline } from "./deadline.ts";
import { armDeadline, contractEndDeadline, executionDeadline } from "./derive-deadline.ts";
import { deriveStored } from "./derive-stored.ts";
import type { Portfolio } from "./due-item.ts";
import { dueLines } from "./due-lines.ts";

const commune = testCommune();
const register = (contract: Contract): Portfolio => ({
  vendors: [],
  services: [],
  contracts: [contract],
  evaluations: [],
  actions: [],
  risks: [],
  cases: [],
});
const at = (day: string) => `${day}T06:00:00.000Z`;
const seen = (stored: Parameters<typeof deriveStored>[0], contract: Contract, on: string) =>
  deriveStored(stored, register(contract), commune, { on, now: at(on) });
const armed = (deadline: Deadline | undefined) => {
  if (!deadline) throw new Error("the contract has such a deadline");
  return armDeadline(deadline, at("2027-01-01"));
};

const ending = testContract({
  term: { startOn: "2027-01-01", endOn: "2027-12-31", renewal: "none", notice: { days: 0 } },
});
const decided = testContract({
  decided: { caseId: `cas_${"0".repeat(26)}`, outcome: "terminate", on: "2027-02-01", forTermEndOn: "2027-12-31" },
});

describe.each([
  ["the end of a contract", armed(contractEndDeadline(ending, commune, "2027-12-01")), ending, "2027-12-31", 0],
  [
    "a termination that nobody carried out",
    armed(executionDeadline(decided, commune, "2027-08-01")),
    decided,
    "2027-09-30",
    -7,
  ],
])("%s whose window closed for good (R-20)", (_, stored, contract, closedOn, threshold) => {
  const found = "2028-02-09";

  test("with something unsaid has one last word, and then none", () => {
    const late = seen({ ...stored, reminded: 14 }, contract, found);
    expect(late).toMatchObject({ missedOn: closedOn, armedAt: stored.armedAt });
    expect(late && crossedThreshold(late, found)).toBe(threshold);
    const told = late && { ...late, reminded: threshold };
    expect(told && crossedThreshold(told, found)).toBeUndefined();
    expect(told && seen(told, contract, found)).toBeUndefined();
  });

  test("with everything said is over", () => {
    expect(seen({ ...stored, reminded: -7 }, contract, found)).toBeUndefined();
  });

  test("says nothing where it was settled since", () => {
    const settled = { ...contract, archivedOn: "2028-01-10" };
    expect(seen({ ...stored, reminded: 14 }, settled, found)).toBeUndefined();
    const line = { ...stored, threshold, missedOn: closedOn };
    expect(dueLines([line], { portfolio: register(settled), commune, today: found })).toEqual([]);
  });

  test("is said as what it was on its last day, so many days ago", () => {
    const line = { ...stored, threshold, missedOn: closedOn };
    const [said] = dueLines([line], { portfolio: register(contract), commune, today: found });
    expect(said?.item).toMatchObject({ kind: stored.kind, missedOn: closedOn, dueOn: stored.dueOn });
    expect(said?.item.daysLeft).toBeLessThan(0);
  });
});
