import { describe, expect, it } from "vitest";
import { mergeTyped } from "./merge-typed.ts";

const base = { name: "Hélios", phone: "1", town: "" };

describe("two people at the same form", () => {
  it("keeps what one typed and takes the other's changes elsewhere", () => {
    expect(mergeTyped(base, { ...base, phone: "2" }, { ...base, town: "Aigle" })).toEqual({
      name: "Hélios",
      phone: "2",
      town: "Aigle",
    });
  });

  it("keeps what one typed where both changed the same field, also when one emptied it", () => {
    expect(mergeTyped(base, { ...base, phone: "" }, { ...base, phone: "3" }).phone).toBe("");
  });

  it("compares lists by what they hold, so that one nobody touched takes the other's change", () => {
    expect(mergeTyped({ days: [30, 7] }, { days: [30, 7] }, { days: [60] })).toEqual({ days: [60] });
  });

  it("never joins one person's number to the other's unit", () => {
    const term = { count: 3, unit: "months" };
    expect(mergeTyped(term, { ...term, count: 6 }, { count: 90, unit: "days" }, [["count", "unit"]])).toEqual({
      count: 6,
      unit: "months",
    });
  });
});
