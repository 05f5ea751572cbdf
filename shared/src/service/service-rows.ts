import type { Portfolio } from "../deadline/due-item.ts";
import { addMonths, type PlainDate } from "../time/plain-date.ts";
import { coverageRows } from "./coverage.ts";
import type { CoverageRow, CoverageSpan } from "./coverage-shapes.ts";
import type { ServiceRow } from "./service-page.ts";

/** How far ahead of the day asked about a loss of cover is announced. */
const monthsAhead = 24;

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "fr");

const coveringOn = ({ spans }: CoverageRow, on: PlainDate) => {
  const now = spans.filter(({ fromOn, toOn }) => fromOn <= on && on <= toOn);
  return now.map(({ contractId, reference, title }: CoverageSpan) => ({ id: contractId, reference, title }));
};

/** The services in use with their cover on a day, or those out of use, which no contract needs to cover. */
export const serviceRows = (
  portfolio: Portfolio,
  { on, today, archived = false }: { on: PlainDate; today: PlainDate; archived?: boolean },
): ServiceRow[] => {
  const names = new Map(portfolio.vendors.map(({ id, name }) => [id, name]));
  const coverage = coverageRows(portfolio, { today, fromOn: on, toOn: addMonths(on, monthsAhead) });
  const rowOf = new Map(coverage.map((row) => [row.serviceId, row]));
  const chosen = portfolio.services.filter(({ id }) => rowOf.has(id) !== archived);
  return chosen.sort(byName).map((service) => {
    const row = rowOf.get(service.id);
    const vendorName = names.get(service.vendorId) ?? "";
    if (!row) return { ...service, vendorName, isCovered: false, coveredBy: [] };
    const coveredBy = coveringOn(row, on);
    const gap = row.gaps[0];
    return { ...service, vendorName, isCovered: coveredBy.length > 0, coveredBy, ...(gap && { gap }) };
  });
};
