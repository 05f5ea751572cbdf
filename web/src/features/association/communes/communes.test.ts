import type { AssociationCommune } from "@vigie/shared/association/onboarding.ts";
import { describe, expect, it } from "vitest";
import { byNeed, toCommuneRow } from "./commune-row.ts";
import { countSteps } from "./count-steps.ts";
import { filterCommunes, readStanding } from "./filter-communes.ts";

const today = "2026-11-23";
const commune = (name: string, invitedAt: string, steps: AssociationCommune["steps"] = {}): AssociationCommune => ({
  communeId: `com_${name}`,
  version: 1,
  ofsNumber: 5401,
  name,
  canton: "VD",
  adminEmail: `greffe@${name.toLowerCase()}.test`,
  invitedAt,
  steps,
});
const row = (...args: Parameters<typeof commune>) => toCommuneRow(commune(...args), today);

describe("who needs a call", () => {
  it("names a commune whose invitation can no longer be opened, and not the day before", () => {
    expect(row("Aigle", "2026-11-16T10:00:00Z").needsCall).toBe(false);
    expect(row("Aigle", "2026-11-15T10:00:00Z").needsCall).toBe(true);
  });

  it("counts the wait from the last step reached, in days of Switzerland", () => {
    const joined = row("Bex", "2026-01-01T10:00:00Z", { joined: "2026-11-20T23:30:00Z" });
    expect(joined).toMatchObject({ reached: "joined", waitingDays: 2, needsCall: false });
    expect(joined.days.joined).toBe("2026-11-21");
  });

  it("never sends anybody to a commune that has arrived", () => {
    const steps = { joined: "2024-01-02T10:00:00Z", firstEvaluation: "2024-03-01T10:00:00Z" };
    expect(row("Nyon", "2024-01-01T10:00:00Z", steps).needsCall).toBe(false);
  });

  it("puts the longest wait of those to call first, and those that have arrived last", () => {
    const rows = [
      row("Nyon", "2024-01-01T10:00:00Z", { firstEvaluation: "2024-03-01T10:00:00Z" }),
      row("Bex", "2026-11-22T10:00:00Z"),
      row("Aigle", "2026-11-01T10:00:00Z"),
      row("Gland", "2026-10-01T10:00:00Z"),
    ];
    expect(rows.toSorted(byNeed).map(({ name }) => name)).toEqual(["Gland", "Aigle", "Bex", "Nyon"]);
  });
});

describe("whose reminders reach nobody (R-26)", () => {
  const arrived = commune("Nyon", "2024-01-01T10:00:00Z", { firstEvaluation: "2024-03-01T10:00:00Z" });
  const unreachedOn = (on: string) => toCommuneRow({ ...arrived, unreached: { on, count: 3 } }, today);

  it("is said for two days after the sweep last said so, and no longer", () => {
    expect(["2026-11-23", "2026-11-21", "2026-11-20"].map((on) => unreachedOn(on).unreached)).toEqual([3, 3, 0]);
  });

  it("comes before whoever needs a call", () => {
    const rows = [row("Gland", "2026-10-01T10:00:00Z"), unreachedOn(today)];
    expect(rows.toSorted(byNeed).map(({ name }) => name)).toEqual(["Nyon", "Gland"]);
  });
});

describe("the funnel", () => {
  it("counts a commune at every step up to the one it reached, even where a step between was skipped", () => {
    const rows = [
      row("Aigle", "2026-11-01T10:00:00Z"),
      row("Nyon", "2026-11-22T10:00:00Z", { firstEvaluation: "2026-11-22T12:00:00Z" }),
    ];
    expect(countSteps(rows)).toEqual([
      { step: "invited", count: 2, toCall: 1 },
      { step: "joined", count: 1, toCall: 0 },
      { step: "firstContract", count: 1, toCall: 0 },
      { step: "firstEvaluation", count: 1, toCall: 0 },
    ]);
  });
});

describe("the search", () => {
  const rows = [row("Échallens", "2026-11-01T10:00:00Z"), row("Bex", "2026-11-22T10:00:00Z")];

  it("finds a name without its accents, a number and an address, every word of it", () => {
    expect(filterCommunes(rows, "echall", "all")).toHaveLength(1);
    expect(filterCommunes(rows, " 5401 VD ", "all")).toHaveLength(2);
    expect(filterCommunes(rows, "greffe@bex", "all")).toHaveLength(1);
    expect(filterCommunes(rows, "bex zh", "all")).toHaveLength(0);
  });

  it("narrows to those to call, and takes an address it does not know for all", () => {
    expect(filterCommunes(rows, "", "toCall").map(({ name }) => name)).toEqual(["Échallens"]);
    expect(readStanding("joined")).toBe("joined");
    expect(readStanding("autre")).toBe("all");
  });
});
