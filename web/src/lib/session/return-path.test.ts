import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path.ts";

describe("the way back after signing in", () => {
  it.each([
    "/",
    "/contrats",
    "/contrats/ctr_01k8zjq5w3x9t7r2m4n6p8s0v1",
    "/prestataires?tri=nom&page=2",
    "/association",
  ])("leads to our page %s", (wanted) => {
    expect(returnPath(wanted)).toBe(wanted);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/%2F%2Fevil.example",
    "%2F%2Fevil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/contrats\r\nSet-Cookie: a=b",
    "/contrats\n",
    "/@evil.example",
    "/contrats/../api/auth/signout",
    "/user:pass@evil.example",
    "/xn--contrats",
    "/contrats#x",
    "/api/auth/signout",
    "/connexion?retour=/",
    `/contrats?${"a".repeat(600)}`,
    "",
    undefined,
    ["/contrats"],
  ])("never leaves our own pages: %j leads to the start (R-63)", (wanted) => {
    expect(returnPath(wanted)).toBe("/");
  });
});
