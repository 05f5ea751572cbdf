import type { Agenda } from "@vigie/shared/agenda/agenda.ts";
import type { AgendaItem } from "@vigie/shared/agenda/agenda-item.ts";
import { describe, expect, it } from "vitest";
import { agendaFilters, agendaPath, readSearch } from "./agenda-search.ts";
import { narrowAgenda } from "./narrow-agenda.ts";

const item = (kind: AgendaItem["kind"], on: string): AgendaItem => ({
  kind,
  on,
  subjectId: `${kind}-${on}`,
  page: "/",
  isWaiting: false,
});
const agenda: Agenda = {
  today: "2027-03-15",
  from: "2027-03",
  late: [],
  months: [
    { month: "2027-03", counts: {}, items: [item("decision", "2027-03-20"), item("evaluation", "2027-03-31")] },
    { month: "2027-04", counts: {}, items: [item("sending", "2027-04-01"), item("meeting", "2027-04-05")] },
  ],
  earlier: 0,
  later: 0,
  contracts: 1,
};

describe("the agenda under a filter", () => {
  it("shows all, and counts as work what is due, not the days that follow from it", () => {
    const { months, chart } = narrowAgenda(agenda, "all");
    expect(months.map(({ items }) => items.length)).toEqual([2, 2]);
    expect(chart.map(({ count, binding }) => [count, binding])).toEqual([
      [2, 1],
      [0, 0],
    ]);
  });

  it("shows what a right depends on, the letter's days among it", () => {
    const { months } = narrowAgenda(agenda, "binding");
    expect(months.flatMap(({ items }) => items.map(({ kind }) => kind))).toEqual(["decision", "sending"]);
  });

  it("counts the days of a kind that one asks for", () => {
    expect(narrowAgenda(agenda, "meeting").chart.map(({ count }) => count)).toEqual([0, 1]);
  });

  it("offers no filter that would show nothing, but keeps the one that is chosen", () => {
    const { filters } = narrowAgenda(agenda, "riskReview");
    expect(filters).toEqual([
      { filter: "all", count: 4 },
      { filter: "binding", count: 2 },
      { filter: "decision", count: 1 },
      { filter: "evaluation", count: 1 },
      { filter: "riskReview", count: 0 },
      { filter: "sending", count: 1 },
      { filter: "meeting", count: 1 },
    ]);
  });
});

describe("the agenda's address", () => {
  it.each(agendaFilters)("says the filter %s and the months, and reads them back", (filter) => {
    const path = agendaPath({ filter, from: "2028-02" });
    const read = readSearch(Object.fromEntries(new URL(path, "http://localhost").searchParams));
    expect(read).toEqual({ filter, from: "2028-02" });
  });

  it.each([
    [{ montre: "n’importe quoi", des: "2027-99" }],
    [{ montre: ["droits", "fins"], des: ["2027-01"] }],
    [{ montre: "__proto__", des: "" }],
  ])("falls back to all and now for what it does not know: %o", (parameters) =>
    expect(readSearch(parameters)).toEqual({ filter: "all", from: undefined }),
  );
});
