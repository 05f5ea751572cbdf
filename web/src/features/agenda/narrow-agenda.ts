import type { Agenda } from "@vigie/shared/agenda/agenda.ts";
import { isBindingKind, isDeadlineKind } from "@vigie/shared/agenda/agenda-kind.ts";
import type { ChartMonth } from "#components/year-chart/year-chart.tsx";
import { type AgendaFilter, agendaFilters, shows } from "./agenda-search.ts";

/** The agenda as a filter shows it, with what its chart counts and how much each other filter would show. */
export const narrowAgenda = (agenda: Agenda, filter: AgendaFilter) => {
  const kindsIn = (of: AgendaFilter) => [
    ...agenda.late.filter(({ kind }) => shows(of, kind)),
    ...agenda.months.flatMap(({ items }) => items.filter(({ kind }) => shows(of, kind))),
  ];
  const months = agenda.months.map(({ month, items }) => ({
    month,
    items: items.filter(({ kind }) => shows(filter, kind)),
  }));
  // A day that follows from another is no work of its own, unless it is what one asks for.
  const counts = filter === "all" || filter === "binding" || isDeadlineKind(filter) ? isDeadlineKind : () => true;
  const chart = months.map(({ month, items }): ChartMonth => {
    const counted = items.filter(({ kind }) => counts(kind));
    return { month, count: counted.length, binding: counted.filter(({ kind }) => isBindingKind(kind)).length };
  });
  return {
    late: agenda.late.filter(({ kind }) => shows(filter, kind)),
    months,
    chart,
    filters: agendaFilters
      .map((each) => ({ filter: each, count: kindsIn(each).length }))
      .filter(({ filter: each, count }) => count > 0 || each === "all" || each === filter),
  };
};
