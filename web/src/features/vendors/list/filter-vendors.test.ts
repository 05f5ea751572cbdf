import { describe, expect, it } from "vitest";
import { filterOf, filterVendors, noFilter, searchOf, type VendorFilter } from "./filter-vendors.ts";

const at = (town: string) => ({ town, country: "CH" });
const rows = [
  {
    name: "Hélios Informatique SA",
    address: at("Sion"),
    uid: "CHE-999.999.016",
    criticality: "critical",
    status: "active",
    ownerId: "a",
  },
  {
    name: "Postes & Réseaux SA",
    address: at("Bulle"),
    uid: "CHE-999.999.080",
    criticality: "high",
    status: "exiting",
    ownerId: "b",
  },
  { name: "Archivum Sàrl", criticality: "low", status: "active" },
] as const;
const found = (filter: Partial<VendorFilter>) =>
  filterVendors(rows, { ...noFilter, ...filter }).map(({ name }) => name);

describe("the search among vendors", () => {
  it.each([
    ["helios", "Hélios Informatique SA"],
    ["RÉSEAUX postes", "Postes & Réseaux SA"],
    ["bulle", "Postes & Réseaux SA"],
    ["999 999 016", "Hélios Informatique SA"],
    ["CHE-999.999.080", "Postes & Réseaux SA"],
    ["sarl", "Archivum Sàrl"],
  ])("finds by %j whatever the accents, the case and the signs", (q, name) => {
    expect(found({ q })).toContain(name);
  });

  it("asks for every word", () => {
    expect(found({ q: "helios bulle" })).toEqual([]);
  });

  it("shows all when nothing is typed, or only signs", () => {
    expect(found({})).toHaveLength(3);
    expect(found({ q: " & " })).toHaveLength(3);
  });

  it("narrows to a criticality, a relation and whoever follows it, all at once", () => {
    expect(found({ criticality: "high" })).toEqual(["Postes & Réseaux SA"]);
    expect(found({ status: "active" })).toEqual(["Hélios Informatique SA", "Archivum Sàrl"]);
    expect(found({ ownerId: "b" })).toEqual(["Postes & Réseaux SA"]);
    expect(found({ status: "active", ownerId: "b" })).toEqual([]);
  });
});

describe("the filter in the address", () => {
  it("comes back as it was, and leaves alone what else stands there", () => {
    const filter = { q: "hélios & fils", criticality: "high", status: "", ownerId: "per_1" };
    const address = new URLSearchParams(searchOf(filter, new URLSearchParams("archives=1&relation=active")));
    expect(filterOf(address)).toEqual(filter);
    expect(address.get("archives")).toBe("1");
    expect(searchOf(noFilter, address)).toBe("archives=1");
  });
});
