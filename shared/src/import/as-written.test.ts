import { expect, it } from "vitest";
import { asWritten } from "./as-written.ts";

it.each([
  ["Hotline\u00a0: en allemand aussi.", "Hotline : en allemand aussi."],
  ["Un alinéa.\n\nUn autre.", "Un alinéa. Un autre."],
])("leaves a text of the register as it was written when a file gives it back in one line: %j", (before, said) => {
  expect(asWritten(said, before)).toBe(before);
});

it("takes another text, a first one, and none", () => {
  expect(asWritten("Autre chose", "Une chose")).toBe("Autre chose");
  expect(asWritten("Une chose", undefined)).toBe("Une chose");
  expect(asWritten(undefined, "Une chose")).toBeUndefined();
});
