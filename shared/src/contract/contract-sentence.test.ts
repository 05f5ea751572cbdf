import { expect, test } from "vitest";
import { ClockSettings } from "./clock-settings.ts";
import { type ContractEvents, contractDates } from "./contract-dates.ts";
import { contractSentence, contractSentenceKeys } from "./contract-sentence.ts";
import { Term } from "./term.ts";

const start = { startOn: "2026-04-01", notice: { months: 3 } };
const tacit = Term.parse({ ...start, renewal: "tacit", initialMonths: 12, renewalMonths: 12 });
const longNotice = Term.parse({ ...start, renewal: "tacit", initialMonths: 12, renewalMonths: 1 });
const express = Term.parse({ ...start, renewal: "express", initialMonths: 12 });
const none = Term.parse({ ...start, renewal: "none", initialMonths: 12 });
const open = Term.parse({ ...start, renewal: "openEnded" });
const endsOn = { noticeGiven: { endsOn: "2027-03-31" } };

const cases: [string, Term, string, ContractEvents, Record<string, string>][] = [
  ["draft", tacit, "2026-06-01", { signed: false }, {}],
  ["upcoming", tacit, "2026-03-31", {}, { startOn: "2026-04-01" }],
  ["noticeGiven", tacit, "2027-03-31", endsOn, { termEndOn: "2027-03-31" }],
  ["ended", tacit, "2027-04-01", endsOn, { termEndOn: "2027-03-31" }],
  [
    "tacit.ahead",
    tacit,
    "2026-11-24",
    {},
    { decideByOn: "2026-11-24", termEndOn: "2027-03-31", nextTermEndOn: "2028-03-31" },
  ],
  [
    "tacit.late",
    tacit,
    "2026-11-25",
    {},
    { lastReceiptOn: "2026-12-31", termEndOn: "2027-03-31", nextTermEndOn: "2028-03-31" },
  ],
  [
    "tacit.missed",
    tacit,
    "2027-01-01",
    {},
    { missedOn: "2026-12-31", currentTermEndOn: "2027-03-31", termEndOn: "2028-03-31", decideByOn: "2027-11-24" },
  ],
  [
    "tacit.missedLate",
    longNotice,
    "2027-01-15",
    {},
    { missedOn: "2026-12-31", currentTermEndOn: "2027-03-31", termEndOn: "2027-04-30", lastReceiptOn: "2027-01-31" },
  ],
  ["express.ahead", express, "2026-11-24", {}, { decideByOn: "2026-11-24", termEndOn: "2027-03-31" }],
  ["express.afterDecision", express, "2026-11-25", {}, { decideByOn: "2026-11-24", termEndOn: "2027-03-31" }],
  ["none.ahead", none, "2026-04-01", {}, { decideByOn: "2026-11-24", termEndOn: "2027-03-31" }],
  ["none.afterDecision", none, "2027-03-31", {}, { decideByOn: "2026-11-24", termEndOn: "2027-03-31" }],
  ["openEnded", open, "2026-06-30", {}, { lastReceiptOn: "2026-06-30", termEndOn: "2026-09-30" }],
];

test.each(cases)("%s says what happens if nothing is done, and by when", (key, term, today, given, values) => {
  const dates = contractDates(term, ClockSettings.parse({ canton: "VD" }), today, given);
  expect(contractSentence(dates, term)).toStrictEqual({ key, values });
});

test("every sentence has its case above, and every key is listed for the catalogues", () => {
  expect(cases.map(([key]) => key)).toStrictEqual([...contractSentenceKeys]);
});
