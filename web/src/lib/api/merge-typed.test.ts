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
});
