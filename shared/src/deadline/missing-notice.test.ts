import { describe, expect, it } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import type { Contract } from "../contract/contract.ts";
import { isPastKnownEnd, knownEndOn } from "../contract/known-end.ts";
import { stateOf } from "../contract/state-of.ts";
import { testContract } from "../contract/test-contract.ts";
import { sayDue } from "../words/due-sentence.ts";
import { sharedWords } from "../words/words.ts";
import { armDeadline, missingNoticeDeadline } from "./derive-deadline.ts";
import { deriveStored } from "./derive-stored.ts";
import { dueItems, type Portfolio } from "./due-item.ts";

const commune = testCommune();
const open = (openTerm: Contract["openTerm"], changes: Partial<Contract> = {}) => {
  const { term: _, ...contract } = testContract(changes);
  return { ...contract, ...(openTerm && { openTerm }) };
};
const dueOn = (contract: Contract, today: string) => missingNoticeDeadline(contract, commune, today)?.dueOn;
const register = (contract: Contract): Portfolio => ({
  vendors: [],
  services: [],
  contracts: [contract],
  evaluations: [],
  actions: [],
  risks: [],
  cases: [],
});

describe("a contract that binds while its notice is not known asks for it", () => {
  it.each([
    ["half a year before its known end", open({ endOn: "2026-12-31" }), "2026-06-30"],
    ["or the end its length gives", open({ startOn: "2026-01-01", initialMonths: 24 }), "2027-06-30"],
    ["never before it was recorded", open({ endOn: "2026-01-31" }), "2025-12-01"],
    ["a month after it was recorded where no end is known", open(undefined), "2025-12-31"],
    ["or where there is none", open({ renewal: "openEnded" }), "2025-12-31"],
  ])("%s", (_, contract, expected) => expect(dueOn(contract, "2026-01-15")).toBe(expected));

  it.each([
    ["a draft", open({ endOn: "2026-12-31" }, { signedOn: undefined })],
    ["an archived one", open({ endOn: "2026-12-31" }, { archivedOn: "2026-01-02" })],
    ["one whose term is known", testContract()],
    ["one that has ended by itself", open({ endOn: "2025-12-31", renewal: "none" })],
  ])("but not of %s", (_, contract) => expect(dueOn(contract, "2026-01-15")).toBeUndefined());

  it("falls silent as soon as the term is known", () => {
    const unknown = open({ endOn: "2026-12-31" });
    const derived = missingNoticeDeadline(unknown, commune, "2026-06-01");
    const stored = derived && armDeadline(derived, "2026-06-01T06:00:00.000Z");
    const later = { on: "2026-07-01", now: "2026-07-01T06:00:00.000Z" };
    expect(stored && deriveStored(stored, register(unknown), commune, later)).toEqual(stored);
    expect(stored && deriveStored(stored, register(testContract()), commune, later)).toBeUndefined();
  });

  it("is among what is due, in a sentence, and leads to what is missing", () => {
    const [item] = dueItems(register(open({ endOn: "2026-12-31" })), commune, "2026-11-23");
    expect(item).toMatchObject({ kind: "missingNotice", isWaiting: true, title: "Logiciel de gestion" });
    expect(item?.missing).toEqual(["renewal", "startOn", "notice"]);
    expect(item?.page).toMatch(/#a-completer$/);
    expect(item && sayDue(item, "fr", sharedWords.fr)).toMatchObject({
      key: "due.missingNotice.late",
      values: { missing: "la reconduction, le premier jour et le délai de préavis de résiliation" },
    });
  });
});

describe("a contract of unknown notice whose known end is behind", () => {
  const today = "2026-11-23";
  it.each([
    ["none", "ended", false],
    ["express", "ended", false],
    ["tacit", "inForce", true],
    [undefined, "inForce", true],
  ] as const)("renewal %s: is %s, to be verified: %s", (renewal, state, isToVerify) => {
    const contract = open({ endOn: "2026-05-31", ...(renewal && { renewal }) });
    expect(stateOf(contract, undefined, today)).toBe(state);
    expect(isPastKnownEnd({ ...contract, state }, today)).toBe(isToVerify);
  });

  it("binds through its last day", () =>
    expect(stateOf(open({ endOn: today, renewal: "none" }), undefined, today)).toBe("inForce"));

  it("has the end its notice fixed, and none beyond the calendar", () => {
    expect(knownEndOn({ noticeGiven: { caseId: `cas_${"0".repeat(26)}`, endsOn: today, sentOn: today } })).toBe(today);
    expect(knownEndOn({ openTerm: { startOn: "2190-01-01", initialMonths: 600 } })).toBeUndefined();
  });
});
