import type { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";
import { describe, expect, it } from "vitest";
import { clashingClauses, mergeChecks, stillTyped, type TypedChecks } from "./merge-checks.ts";

const check = (clauseId: string, status: ClauseCheck["status"], article?: string): ClauseCheck => ({
  clauseId,
  status,
  ...(article && { article }),
});
const base = [check("scope", "present"), check("price", "absent")];
const typed = (...checks: [string, ClauseCheck | undefined][]): TypedChecks => new Map(checks);

describe("a checklist saved while one goes through it", () => {
  it("changes only what was answered here, adds what is new, and takes back what was unanswered", () => {
    const answered = typed(["price", check("price", "present", "4")], ["audit", check("audit", "absent")]);
    expect(mergeChecks(base, answered)).toEqual([
      check("scope", "present"),
      check("price", "present", "4"),
      check("audit", "absent"),
    ]);
    expect(mergeChecks(base, typed(["scope", undefined]))).toEqual([check("price", "absent")]);
  });

  it("keeps a colleague's answers to other clauses, and asks only where both answered the same clause otherwise", () => {
    const theirs = [check("scope", "absent"), check("price", "present"), check("audit", "present")];
    expect(clashingClauses(base, theirs, typed(["security", check("security", "absent")]))).toEqual([]);
    expect(clashingClauses(base, theirs, typed(["price", check("price", "present")]))).toEqual([]);
    expect(clashingClauses(base, theirs, typed(["scope", check("scope", "notApplicable")]))).toEqual(["scope"]);
  });

  it("saves again only what was answered during the saving", () => {
    const sent = typed(["scope", check("scope", "absent")]);
    expect(stillTyped(sent, sent).size).toBe(0);
    const more = new Map(sent).set("scope", check("scope", "present")).set("audit", undefined);
    expect([...stillTyped(more, sent).keys()]).toEqual(["scope", "audit"]);
  });
});
