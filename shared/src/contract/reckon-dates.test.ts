import { describe, expect, test } from "vitest";
import { ReckonQuery, reckonDates } from "./reckon-dates.ts";

const query = {
  startOn: "2026-01-01",
  renewal: "tacit",
  initialMonths: 12,
  renewalMonths: 12,
  notice: { months: 3 },
  canton: "VD",
  today: "2026-03-01",
};
const pointersOf = (input: unknown) => ReckonQuery.safeParse(input).error?.issues.map(({ path }) => path.join("/"));

describe("a question to the clock, flat as a form has it", () => {
  test("is answered with every date, under the usual settings where none are given", () => {
    expect(reckonDates(ReckonQuery.parse(query))).toMatchObject({
      state: "decisionDue",
      termEndOn: "2026-12-31",
      lastReceiptOn: "2026-09-30",
      sendByOn: "2026-09-23",
      decideByOn: "2026-08-24",
      nextTermEndOn: "2027-12-31",
    });
  });
  test("takes the commune's own settings", () => {
    const dates = reckonDates(ReckonQuery.parse({ ...query, postalBufferDays: 0, executiveLeadDays: 0 }));
    expect([dates.sendByOn, dates.decideByOn]).toEqual(["2026-09-30", "2026-09-30"]);
  });
  test("takes the executive's meetings, in whatever order they were typed", () => {
    const meetingsOn = ["2026-09-07", "2026-08-10", "2026-08-17"];
    expect(reckonDates(ReckonQuery.parse({ ...query, meetingsOn })).decideByOn).toBe("2026-08-17");
  });
  test("never calls an amended contract upcoming, though its new term begins later", () => {
    const later = { ...query, startOn: "2027-01-01" };
    expect(reckonDates(ReckonQuery.parse(later)).state).toBe("upcoming");
    expect(reckonDates(ReckonQuery.parse({ ...later, startedOn: "2024-01-01" })).state).toBe("inForce");
  });
  test("says which renewal an express contract would have, and does not count on it", () => {
    expect(reckonDates(ReckonQuery.parse({ ...query, renewal: "express" })).nextTermEndOn).toBeUndefined();
  });
  test.each([
    [{ renewalMonths: 0 }, ["renewalMonths"]],
    [{ renewalMonths: undefined }, ["renewalMonths"]],
    [{ endOn: "2025-12-31" }, ["endOn"]],
    [{ today: "2026-02-30" }, ["today"]],
    [{ notice: { months: 3, days: 1 } }, ["notice"]],
    [{ notice: { months: -1 } }, ["notice/months"]],
    [{ postalBufferDays: -1 }, ["postalBufferDays"]],
    [{ canton: "XX" }, ["canton"]],
  ])("is refused with a pointer to the field: %j", (change, pointers) => {
    expect(pointersOf({ ...query, ...change })).toEqual(pointers);
  });
});
