import { describe, expect, it } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import { lookAgainOn } from "../deadline/deadline.ts";
import { armDeadline, contractDeadlines, decisionDeadline } from "../deadline/derive-deadline.ts";
import { deriveStored } from "../deadline/derive-stored.ts";
import { addDays } from "../time/plain-date.ts";
import { datesOf } from "./dates-of.ts";
import { isUnwatched, stateOf } from "./state-of.ts";
import { Term } from "./term.ts";
import { termsVersions } from "./terms-version.ts";
import { testContract } from "./test-contract.ts";

const commune = testCommune();
const contract = testContract();
const caseId = `cas_${"0".repeat(26)}`;
const amendmentId = `amd_${"0".repeat(26)}`;
const stateOn = (day: string, changes: Parameters<typeof testContract>[0] = {}) => {
  const changed = testContract(changes);
  return stateOf(changed, datesOf(changed, commune, day), day);
};

describe("what peers complain of does not happen here", () => {
  it.each([
    ["the last day of the first term", "2026-12-31", "2027-12-31"],
    ["the day after its tacit renewal", "2027-01-01", "2027-12-31"],
    ["the last day a notice for that term may arrive", "2027-09-30", "2027-12-31"],
    ["the day after that", "2027-10-01", "2028-12-31"],
    ["the day after the second renewal", "2028-01-01", "2028-12-31"],
    ["ten renewals later", "2036-02-01", "2036-12-31"],
  ])("dates wrong after tacit renewal: %s (%s) the term that can be decided ends %s", (_, day, endOn) =>
    expect(datesOf(contract, commune, day)?.termEndOn).toBe(endOn),
  );

  it.each(["2027-01-01", "2027-10-01", "2031-05-05"])(
    "expired contracts shown ended though renewed: on %s it is in force, or waits for a decision",
    (day) => expect(["inForce", "decisionDue", "late"]).toContain(stateOn(day)),
  );

  it("copying a contract to renew it: an amendment renews it, and its whole history stays in the one contract", () => {
    const express = Term.parse({ startOn: "2024-01-01", renewal: "express", initialMonths: 24, notice: { months: 3 } });
    const renewed = Term.parse({ startOn: "2026-01-01", renewal: "express", initialMonths: 24, notice: { months: 3 } });
    const once = testContract({ term: express });
    const amended = testContract({
      term: express,
      amendments: [
        {
          id: amendmentId,
          number: 1,
          title: "Prolongation",
          signedOn: "2025-10-01",
          effectiveOn: "2026-01-01",
          term: renewed,
        },
      ],
    });
    expect(stateOf(once, datesOf(once, commune, "2026-02-01"), "2026-02-01")).toBe("ended");
    const dates = datesOf(amended, commune, "2026-02-01");
    expect([dates?.state, dates?.termEndOn]).toEqual(["inForce", "2027-12-31"]);
    // Between the signature and the first day of the new term it is not "upcoming": it has been running since 2024.
    expect(datesOf(amended, commune, "2025-11-01")?.state).toBe("inForce");
    expect(termsVersions(amended).map(({ term }) => term)).toEqual([express, renewed]);
  });

  it("one lead time for all: a contract's own reminders beat the commune's", () => {
    const own = testContract({ thresholds: [365, 30] });
    const [usual, special] = [contract, own].map((each) => decisionDeadline(each, commune, "2026-02-01"));
    expect(usual?.thresholds).toEqual([180, 90, 60, 30, 7, 0]);
    expect(special?.thresholds).toEqual([365, 30]);
    expect(special?.dueOn).toBe(usual?.dueOn);
    expect(datesOf(own, commune, "2026-02-01")?.state).toBe("decisionDue");
    expect(datesOf(contract, commune, "2026-02-01")?.state).toBe("inForce");
  });

  it("a contract nobody is warned of, and nobody knows it: without a known term it is counted", () => {
    const { term: _, ...unknown } = testContract();
    expect(isUnwatched(unknown, "2026-05-01")).toBe(true);
    expect(contractDeadlines(unknown, commune, "2026-05-01")).toMatchObject({
      decision: undefined,
      execution: undefined,
      missingNotice: { kind: "missingNotice" },
    });
    expect(isUnwatched(contract, "2026-05-01")).toBe(false);
    expect(isUnwatched({ ...unknown, signedOn: undefined }, "2026-05-01")).toBe(false);
    expect(isUnwatched({ ...unknown, archivedOn: "2026-04-01" }, "2026-05-01")).toBe(false);
  });
});

describe("what the executive decided silences the reminders of that term, and of no other", () => {
  const decided = (outcome: "renew" | "renegotiate" | "terminate" | "letExpire") =>
    testContract({ decided: { caseId, outcome, on: "2026-06-01", forTermEndOn: "2026-12-31" } });

  it("sleeps until the term can no longer be ended, then asks for the next one", () => {
    const renewed = decided("renew");
    const asleep = decisionDeadline(renewed, commune, "2026-06-02");
    expect(asleep && lookAgainOn(asleep)).toBe("2026-10-01");
    const stored = asleep && armDeadline(asleep, "2026-06-02T06:00:00.000Z");
    const morning = { on: "2026-10-01", now: "2026-10-01T06:00:00.000Z" };
    const awake = stored && deriveStored(stored, { ...empty, contracts: [renewed] }, commune, morning);
    expect(awake?.armedAt).toBe(morning.now);
    expect([awake?.dueOn, awake?.wakesOn]).toEqual(["2027-08-24", undefined]);
  });

  it("does not come back for a contract that is to end", () => {
    const term = Term.parse({ startOn: "2026-01-01", renewal: "express", initialMonths: 12, notice: { months: 3 } });
    const ending = testContract({
      term,
      decided: { caseId, outcome: "letExpire", on: "2026-06-01", forTermEndOn: "2026-12-31" },
    });
    expect(decisionDeadline(ending, commune, "2026-06-02")).toBeUndefined();
  });

  it.each([
    ["terminate", "2026-09-23"],
    ["renegotiate", "2026-09-23"],
    ["renew", undefined],
    ["letExpire", undefined],
  ] as const)("a mandate to %s is waited for until %s", (outcome, dueOn) => {
    const { execution } = contractDeadlines(decided(outcome), commune, "2026-06-02");
    expect(execution?.dueOn).toBe(dueOn);
    if (dueOn) expect([execution?.closesOn, execution?.caseId]).toEqual(["2026-09-30", caseId]);
  });

  it("asks for no execution once it is done, the notice is given, the contract archived or the day gone", () => {
    const base = decided("terminate");
    const done = { caseId, outcome: "terminate" as const, on: "2026-06-01", forTermEndOn: "2026-12-31" };
    const executionOf = (changes: Parameters<typeof testContract>[0], day = "2026-06-02") =>
      contractDeadlines({ ...base, ...testContract({ ...base, ...changes }) }, commune, day).execution;
    expect(executionOf({ decided: { ...done, executedOn: "2026-07-01" } })).toBeUndefined();
    expect(executionOf({ noticeGiven: { caseId, endsOn: "2026-12-31", sentOn: "2026-07-01" } })).toBeUndefined();
    expect(executionOf({ archivedOn: "2026-06-02" })).toBeUndefined();
    expect(executionOf({}, "2026-09-30")).toBeDefined();
    expect(executionOf({}, "2026-10-01")).toBeUndefined();
  });

  it("a decision for a term never silences a later one, on any day of three years", () => {
    const renewed = decided("renew");
    for (let day = "2026-06-02"; day < "2029-01-01"; day = addDays(day, 5)) {
      const isSilent = decisionDeadline(renewed, commune, day)?.wakesOn !== undefined;
      expect([day, isSilent]).toEqual([day, day <= "2026-09-30"]);
    }
  });

  it("gives no deadline to a draft, an archived contract, or one that is leaving or over", () => {
    const notice = { caseId, endsOn: "2026-12-31", sentOn: "2026-07-01" };
    for (const [changes, day] of [
      [{ signedOn: undefined }, "2026-06-02"],
      [{ archivedOn: "2026-06-02" }, "2026-06-02"],
      [{ noticeGiven: notice }, "2026-07-02"],
      [{ noticeGiven: notice }, "2027-07-02"],
    ] as const)
      expect(decisionDeadline({ ...contract, ...changes }, commune, day)).toBeUndefined();
  });
});

const empty = {
  vendors: [],
  services: [],
  evaluations: [],
  contracts: [],
  actions: [],
  risks: [],
  cases: [],
  documents: [],
};
