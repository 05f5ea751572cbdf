import { officialCommunes } from "@vigie/shared/commune/official-commune.ts";
import { expect, it } from "vitest";
import { searchOfficial } from "./search-official.ts";

const names = (search: string) => searchOfficial(officialCommunes, search, 5).map(({ name }) => name);

it("finds a commune by its number", () => {
  expect(names("5586")).toEqual(["Lausanne"]);
});

it("puts the very name before names that begin with it, and those before names that hold it", () => {
  expect(names("bex")[0]).toBe("Bex");
  expect(names("lausanne")).toEqual(["Lausanne", "Le Mont-sur-Lausanne", "Romanel-sur-Lausanne"]);
});

it("asks for no accent and no capital", () => {
  expect(names("echallens")).toEqual(["Échallens"]);
});

it("gives nothing for what is in no name", () => {
  expect(names("zzz")).toEqual([]);
});
