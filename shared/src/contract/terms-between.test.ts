import { expect, test } from "vitest";
import { Term } from "./term.ts";
import { termsBetween } from "./terms-between.ts";

const yearly = Term.parse({
  startOn: "2026-04-01",
  renewal: "tacit",
  initialMonths: 24,
  renewalMonths: 12,
  notice: { months: 3 },
});
const monthly = Term.parse({
  startOn: "2020-01-31",
  renewal: "tacit",
  initialMonths: 1,
  renewalMonths: 1,
  notice: { months: 1 },
});
const once = Term.parse({ startOn: "2026-01-01", renewal: "none", endOn: "2026-12-31", notice: { months: 3 } });
const open = Term.parse({ startOn: "2026-01-01", renewal: "openEnded", notice: { months: 3 } });

test("the terms that touch the window, the first and the last included", () => {
  expect(termsBetween(yearly, "2028-03-31", "2029-04-01")).toStrictEqual([
    { startOn: "2026-04-01", endOn: "2028-03-31" },
    { startOn: "2028-04-01", endOn: "2029-03-31" },
    { startOn: "2029-04-01", endOn: "2030-03-31" },
  ]);
});

test("terms from 31 January follow one another without gap nor overlap", () => {
  expect(termsBetween(monthly, "2026-02-01", "2026-04-01")).toStrictEqual([
    { startOn: "2026-01-31", endOn: "2026-02-27" },
    { startOn: "2026-02-28", endOn: "2026-03-30" },
    { startOn: "2026-03-31", endOn: "2026-04-29" },
  ]);
});

test("a contract that ends has one term, drawn only inside the window", () => {
  expect(termsBetween(once, "2026-12-31", "2030-01-01")).toStrictEqual([
    { startOn: "2026-01-01", endOn: "2026-12-31" },
  ]);
  expect(termsBetween(once, "2027-01-01", "2030-01-01")).toStrictEqual([]);
  expect(termsBetween(once, "2025-01-01", "2025-12-31")).toStrictEqual([]);
});

test("a contract without end is one term without end", () => {
  expect(termsBetween(open, "2030-01-01", "2030-12-31")).toStrictEqual([{ startOn: "2026-01-01" }]);
  expect(termsBetween(open, "2025-01-01", "2025-12-31")).toStrictEqual([]);
});

test("a window of centuries is cut at 60 terms", () => {
  expect(termsBetween(monthly, "1900-01-01", "2199-12-31")).toHaveLength(60);
});
