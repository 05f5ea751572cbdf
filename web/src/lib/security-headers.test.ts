import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./security-headers.ts";

describe("the content security policy (R-62)", () => {
  const policy = contentSecurityPolicy("abc", "https://documents.example");

  it("starts from nothing and lets scripts run by nonce alone", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("lets nobody frame the pages, rebase them or take their forms", () => {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'self'");
  });

  it("connects to ourselves and to the document store, and to nothing else", () => {
    expect(policy).toContain("connect-src 'self' https://documents.example;");
    expect(contentSecurityPolicy("abc", undefined)).toContain("connect-src 'self';");
  });
});
