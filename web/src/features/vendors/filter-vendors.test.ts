import { describe, expect, it } from "vitest";
import { filterVendors } from "./filter-vendors.ts";

const rows = [
  { name: "Hélios Informatique SA", town: "Sion", uid: "CHE-999.999.016", criticality: "critical" },
  { name: "Postes & Réseaux SA", town: "Bulle", uid: "CHE-999.999.080", criticality: "high" },
  { name: "Archivum Sàrl", town: undefined, uid: undefined, criticality: "low" },
] as const;
const found = (q: string, criticality = "") => filterVendors(rows, { q, criticality }).map(({ name }) => name);

describe("the search among vendors", () => {
  it.each([
    ["helios", "Hélios Informatique SA"],
    ["RÉSEAUX postes", "Postes & Réseaux SA"],
    ["bulle", "Postes & Réseaux SA"],
    ["999 999 016", "Hélios Informatique SA"],
    ["CHE-999.999.080", "Postes & Réseaux SA"],
    ["sarl", "Archivum Sàrl"],
  ])("finds by %j whatever the accents, the case and the signs", (q, name) => {
    expect(found(q)).toContain(name);
  });

  it("asks for every word", () => {
    expect(found("helios bulle")).toEqual([]);
  });

  it("shows all when nothing is typed, or only signs", () => {
    expect(found("")).toHaveLength(3);
    expect(found(" & ")).toHaveLength(3);
  });

  it("narrows to a criticality", () => {
    expect(found("", "high")).toEqual(["Postes & Réseaux SA"]);
    expect(found("helios", "high")).toEqual([]);
  });
});
