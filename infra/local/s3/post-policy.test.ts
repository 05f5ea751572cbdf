import { describe, expect, it } from "vitest";
import { enforcePolicy } from "./post-policy.ts";

const now = new Date("2026-06-01T12:00:00Z");
const encode = (policy: unknown) => Buffer.from(JSON.stringify(policy)).toString("base64");
const fields = new Map([
  ["key", "communes/1/a"],
  ["policy", "…"],
  ["x-amz-signature", "…"],
  ["x-ignore-me", "…"],
]);
const enforce = (conditions: unknown) =>
  enforcePolicy(encode({ expiration: "2026-06-01T12:01:00Z", conditions }), fields, 10, now);

describe("a POST policy (R-44)", () => {
  it.each([
    ["an object", [{ key: "communes/1/a" }]],
    ["eq", [["eq", "$key", "communes/1/a"]]],
    ["eq, the field in another case", [["eq", "$Key", "communes/1/a"]]],
    ["starts-with", [["starts-with", "$key", "communes/1/"]]],
    ["a range, its bounds included", [{ key: "communes/1/a" }, ["content-length-range", 10, 10]]],
  ])("passes a form that meets it: %s", (_, conditions) => {
    expect(() => enforce(conditions)).not.toThrow();
  });

  it.each([
    ["no condition on a field", [], "AccessDenied"],
    ["another value", [{ key: "communes/1/b" }], "AccessDenied"],
    ["another start", [["starts-with", "$key", "communes/2/"]], "AccessDenied"],
    ["a condition more, not met", [["starts-with", "$key", "c"], { key: "communes/1/b" }], "AccessDenied"],
    [
      "a field that is missing, even for any text",
      [{ key: "communes/1/a" }, ["starts-with", "$acl", ""]],
      "AccessDenied",
    ],
    ["too small", [{ key: "communes/1/a" }, ["content-length-range", 11, 20]], "EntityTooSmall"],
    ["too large", [{ key: "communes/1/a" }, ["content-length-range", 0, 9]], "EntityTooLarge"],
    ["an unknown operator", [["ends-with", "$key", "a"]], "InvalidPolicyDocument"],
    ["two fields in one object", [{ key: "communes/1/a", acl: "private" }], "InvalidPolicyDocument"],
    ["an empty object", [{}], "InvalidPolicyDocument"],
    ["a range in text", [["content-length-range", "0", "20"]], "InvalidPolicyDocument"],
    ["no list", { key: "communes/1/a" }, "InvalidPolicyDocument"],
  ])("refuses: %s", (_, conditions, code) => {
    expect(() => enforce(conditions)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ["past", "2026-06-01T11:59:59Z", "AccessDenied"],
    ["missing", undefined, "InvalidPolicyDocument"],
    ["null", null, "InvalidPolicyDocument"],
    ["no instant", "tomorrow", "InvalidPolicyDocument"],
  ])("refuses an expiration that is %s", (_, expiration, code) => {
    const policy = { expiration, conditions: [{ key: "communes/1/a" }] };
    expect(() => enforcePolicy(encode(policy), fields, 10, now)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses what is no policy", () => {
    for (const text of ["", "{}", "bm90IGpzb24="]) {
      expect(() => enforcePolicy(text, fields, 10, now)).toThrow(
        expect.objectContaining({ code: "InvalidPolicyDocument" }),
      );
    }
  });
});
