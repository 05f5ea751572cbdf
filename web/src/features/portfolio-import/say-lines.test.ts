import { expect, it } from "vitest";
import { sayLines } from "./say-lines.ts";

it("ends with one stop, whether all lines are named or only the first", () => {
  expect(sayLines([12])).toBe("12.");
  expect(sayLines([1, 2, 3, 4, 5, 6, 7, 8])).toBe("1, 2, 3, 4, 5, 6, 7, 8.");
  expect(sayLines([1, 2, 3, 4, 5, 6, 7, 12, 13])).toBe("1, 2, 3, 4, 5, 6, 7, 12…");
});
