import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+41 21 555 00 00", "'+41 21 555 00 00"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =cmd|' /C calc'!A0", "' =cmd|' /C calc'!A0"],
  ["\t=1", "'\t=1"],
  ["Hélios", "Hélios"],
  ['dit "Hélios"', '"dit ""Hélios"""'],
  ["a;b", '"a;b"'],
  [-2, "-2"],
  [undefined, ""],
  [["a", "b"], '"[""a"",""b""]"'],
])("writes %j so that no spreadsheet computes it", (value, cell) => {
  expect(csvLine([value, "x"])).toBe(`${cell};x\r\n`);
});

test("no drawn text begins a cell as a formula does", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvLine([text]).replace(/^"/, "");
      expect(cell).not.toMatch(/^[=+\-@\t]/);
    }),
  );
});
