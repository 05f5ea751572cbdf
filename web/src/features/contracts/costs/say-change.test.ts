import { describe, expect, it } from "vitest";
import { sayChange } from "./say-change.ts";

describe("the change of a cost", () => {
  it.each([
    [800_000, 840_000, "+5,0\u00a0%"],
    [840_000, 800_000, "−4,8\u00a0%"],
    [100, 100, "±0\u00a0%"],
    [0, 100, ""],
  ])("from %i to %i is %j", (before, after, said) => expect(sayChange(before, after)).toBe(said));
});
