import * as z from "zod";
import type { Commune } from "../commune/commune.ts";
import { DueItem, dueItems, type Portfolio } from "../deadline/due-item.ts";
import { PlainDate } from "../time/plain-date.ts";
import { AgendaItem, lineOf } from "./agenda-item.ts";
import { AgendaKind } from "./agenda-kind.ts";
import { followingDays } from "./following-days.ts";
import { sortIntoYear } from "./sort-into-year.ts";

/** A month of the years that days may lie in. */
export const AgendaMonth = z
  .string()
  .regex(/^\d{4}-\d{2}$/, "month")
  .refine((month) => PlainDate.safeParse(`${month}-01`).success, "month");

/** When the work comes: what is late, then twelve months. */
export const Agenda = z.object({
  today: PlainDate,
  from: AgendaMonth,
  /** What should be done already, whatever the months asked for; the oldest first. */
  late: z.array(DueItem),
  months: z.array(
    z.object({
      month: z.string(),
      /** How many lines of each kind. */
      counts: z.partialRecord(AgendaKind, z.number().int()),
      items: z.array(AgendaItem),
    }),
  ),
  /** How many lines lie ahead, but before or after those months. */
  earlier: z.number().int(),
  later: z.number().int(),
  /** How many contracts the register holds: without any, there is little to wait for. */
  contracts: z.number().int(),
});
export type Agenda = z.infer<typeof Agenda>;

const byDay = (a: AgendaItem, b: AgendaItem) =>
  a.on.localeCompare(b.on) ||
  AgendaKind.options.indexOf(a.kind) - AgendaKind.options.indexOf(b.kind) ||
  a.subjectId.localeCompare(b.subjectId);

const countKinds = (items: readonly AgendaItem[]): Partial<Record<AgendaKind, number>> =>
  Object.fromEntries([...Map.groupBy(items, ({ kind }) => kind)].map(([kind, group]) => [kind, group.length]));

/** The agenda of a commune: twelve months from a month on, today's unless another is asked for. From its register alone. */
export const composeAgenda = (
  portfolio: Portfolio,
  commune: Commune,
  today: PlainDate,
  from = today.slice(0, 7),
): Agenda => {
  const due = dueItems(portfolio, commune, today);
  const isLate = ({ dueOn }: DueItem) => dueOn < today;
  const lines = [...due.filter((item) => !isLate(item)).map(lineOf), ...followingDays(due, commune, today)].sort(byDay);
  const { earlier, months, later } = sortIntoYear(lines, from, today);
  return {
    today,
    from,
    late: due.filter(isLate),
    months: months.map(({ month, items }) => ({ month, counts: countKinds(items), items })),
    earlier: earlier.length,
    later: later.length,
    contracts: portfolio.contracts.filter(({ archivedOn }) => !archivedOn).length,
  };
};
