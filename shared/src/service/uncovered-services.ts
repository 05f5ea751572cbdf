import type { Portfolio } from "../deadline/due-item.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { coverageRows } from "./coverage.ts";
import type { Service } from "./service.ts";

/** Services in use that no contract in force covers on a day, seen from today (A1.3). */
export const uncoveredServices = (
  register: Pick<Portfolio, "vendors" | "services" | "contracts">,
  today: PlainDate,
  on: PlainDate = today,
): Service[] => {
  const rows = coverageRows(register, { today, fromOn: on, toOn: on });
  const uncovered = new Set(rows.filter(({ gaps }) => gaps.length > 0).map(({ serviceId }) => serviceId));
  return register.services.filter(({ id }) => uncovered.has(id));
};
