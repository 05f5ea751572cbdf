import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../time/plain-date.ts";
import { approvalGraceDays, endsOn, isErasable, isLeaving, type Offboarding, offboardingDays } from "./offboarding.ts";

const running: Offboarding = {
  communeId: "aaaaaaaaaaaa",
  associationId: "bbbbbbbbbbbb",
  version: 1,
  status: "running",
  reference: "Résiliation",
  startedBy: `per_${"0".repeat(26)}`,
  startedAt: "2027-03-01T08:00:00.000Z",
};
const approvedAt = (at: string): Offboarding => ({ ...running, approval: { by: `per_${"1".repeat(26)}`, at } });

describe("a commune’s leaving (R-42)", () => {
  it.each([
    ["2027-03-01T09:00:00.000Z", "2027-03-31"],
    ["2027-03-24T09:00:00.000Z", "2027-03-31"],
    ["2027-03-25T09:00:00.000Z", "2027-04-01"],
    // Half past midnight in Switzerland is the next day already.
    ["2027-03-24T23:30:00.000Z", "2027-04-01"],
    ["2028-01-01T09:00:00.000Z", "2028-01-08"],
  ])("approved at %s ends no sooner than %s", (at, day) => {
    expect(endsOn(approvedAt(at))).toBe(day);
    expect(isErasable(approvedAt(at), addDays(day, -1))).toBe(false);
    expect(isErasable(approvedAt(at), day)).toBe(true);
  });

  it("is never over without the commune’s approval, nor once it was cancelled", () => {
    expect(isErasable(running, "2099-01-01")).toBe(false);
    expect(isErasable({ ...approvedAt("2027-03-02T09:00:00.000Z"), status: "cancelled" }, "2099-01-01")).toBe(false);
    expect([isLeaving(running), isLeaving({ ...running, status: "cancelled" }), isLeaving(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("goes on once the erasure began, whatever the day", () => {
    expect(isErasable({ ...running, status: "erasing" }, "2027-03-01")).toBe(true);
  });

  it("leaves thirty days from the start and a week from the approval, whenever that comes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (later) => {
        const day = addDays("2027-03-01", later);
        const end = endsOn(approvedAt(`${day}T12:00:00.000Z`));
        expect(daysBetween("2027-03-01", end)).toBeGreaterThanOrEqual(offboardingDays);
        expect(daysBetween(day, end)).toBeGreaterThanOrEqual(approvalGraceDays);
      }),
    );
  });
});
