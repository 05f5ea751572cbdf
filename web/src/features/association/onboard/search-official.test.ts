import { officialCommunes } from "@vigie/shared/commune/official-commune.ts";
import { expect, it } from "vitest";
import { searchOfficial } from "./search-official.ts";

const names = (search: string) => searchOfficial(officialCommunes, search, 5).map(({ name }) => name);

it("finds a commune by its number", () => {
  expect(names("5586")).toEqual(["Lausanne"]);
});

it("puts the very name before names that begin with it, and those before names that hold it", () => {
  expect(names("bex")[0]).toBe("Bex");
  expect(names("lausanne")[0]).toBe("Lausanne");
  expect(names("lausanne")).toHaveLength(5);
  expect(names("mont-sur")[0]).toBe("Mont-sur-Rolle");
});

it("asks for no accent and no capital", () => {
  expect(names("rossiniere")).toEqual(["Rossinière"]);
});

it("gives nothing for what is in no name", () => {
  expect(names("zzz")).toEqual([]);
});
