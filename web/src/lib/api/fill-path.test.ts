import { describe, expect, it } from "vitest";
import { fillPath } from "./fill-path.ts";

describe("the address of a route", () => {
  it("takes its parameters in and keeps them from reaching another route", () => {
    expect(fillPath("/contracts/{contractId}", { contractId: "../me?x" })).toBe("/contracts/..%2Fme%3Fx");
  });

  it("carries the query and leaves out what is not given", () => {
    expect(fillPath("/contracts", {}, { limit: 20, cursor: undefined })).toBe("/contracts?limit=20");
    expect(fillPath("/contracts", {}, { cursor: undefined })).toBe("/contracts");
  });
});
