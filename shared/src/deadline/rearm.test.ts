import { describe, expect, test } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import { testContract } from "../contract/test-contract.ts";
import { crossedThreshold, lookAgainOn } from "./deadline.ts";
import { armDeadline, decisionDeadline, rearm } from "./derive-deadline.ts";

const commune = testCommune();
const contract = testContract();
const at = (day: string) => `${day}T06:00:00.000Z`;
const on = (day: string, of = contract) => {
  const deadline = decisionDeadline(of, commune, day);
  if (!deadline) throw new Error("the contract waits for a decision");
  return deadline;
};

// To be decided by 24 August 2027; the window closes on 30 September.
const stored = armDeadline(on("2027-08-23"), at("2027-01-01"));

describe("a window that closes (R-20)", () => {
  test("with something unsaid is said of at once, on the same threshold however often the run dies before", () => {
    const next = rearm({ ...stored, reminded: 7 }, on("2027-10-03"), at("2027-10-03"));
    expect(next).toMatchObject({ dueOn: "2028-08-23", missedOn: "2027-09-30" });
    expect(lookAgainOn(next)).toBe("2027-09-30");
    const later = rearm(next, on("2027-10-05"), at("2027-10-05"));
    expect([crossedThreshold(next, "2027-10-03"), crossedThreshold(later, "2027-10-05")]).toEqual([328, 328]);
  });

  test("once it was said, waits for the first threshold of the next term", () => {
    const next = rearm({ ...stored, reminded: 7 }, on("2027-10-03"), at("2027-10-03"));
    const told = { ...next, reminded: 328 };
    expect(crossedThreshold(told, "2027-10-04")).toBeUndefined();
    expect(lookAgainOn(told)).toBe("2028-02-25");
  });

  test("with everything said, says nothing", () => {
    const next = rearm({ ...stored, reminded: -35 }, on("2027-10-01"), at("2027-10-01"));
    expect(next.missedOn).toBeUndefined();
    expect(crossedThreshold(next, "2027-10-01")).toBeUndefined();
  });
});

test("a decided contract wakes with its next term, also where an amendment moved the terms’ ends since", () => {
  const decided = {
    caseId: `cas_${"0".repeat(26)}`,
    outcome: "renew" as const,
    on: "2027-02-01",
    forTermEndOn: "2027-12-31",
  };
  const term = {
    startOn: "2026-02-01",
    renewal: "tacit",
    initialMonths: 12,
    renewalMonths: 12,
    notice: { months: 6 },
  } as const;
  const amended = testContract({ term, decided });
  // The term that ends on 31 January 2027 is decided; the next one, a month past what the executive decided on, is not.
  expect(on("2026-07-01", amended).wakesOn).toBe("2026-08-01");
  expect(on("2026-08-01", amended)).toMatchObject({ dueOn: expect.stringMatching(/^2027-0[67]/) });
});
