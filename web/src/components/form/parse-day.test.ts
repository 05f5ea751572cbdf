import { describe, expect, it } from "vitest";
import { parseDay } from "./parse-day.ts";

describe("a day as people type it", () => {
  it.each([
    ["31.12.2026", "2026-12-31"],
    ["1.2.27", "2027-02-01"],
    ["31/12/2026", "2026-12-31"],
    ["31122026", "2026-12-31"],
    [" 29.2.2028 ", "2028-02-29"],
  ])("reads %j", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each(["", "31.02.2027", "29.2.2027", "31.12", "31.12.202", "12.2026", "1.1.1899", "demain"])(
    "never turns %j into a day nobody meant",
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
});
