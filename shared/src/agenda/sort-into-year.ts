import { addMonths, type PlainDate } from "../time/plain-date.ts";

/** A calendar month, "YYYY-MM". */
type Month = string;

/** The twelve months from one on, in order. */
export const twelveMonths = (from: Month): Month[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(`${from}-01`, index).slice(0, 7));

/**
 * Puts each thing where it is looked for: with what is late (its day has passed, in whatever month), in one of the twelve months from `from` on, or
 * before or after them. Each stands in exactly one place, in the order it came in.
 */
export const sortIntoYear = <Item extends { on: PlainDate }>(items: readonly Item[], from: Month, today: PlainDate) => {
  const months = twelveMonths(from);
  const last = months.at(-1) ?? from;
  const ahead = items.filter(({ on }) => on >= today);
  const byMonth = Map.groupBy(ahead, ({ on }) => on.slice(0, 7));
  return {
    late: items.filter(({ on }) => on < today),
    earlier: ahead.filter(({ on }) => on.slice(0, 7) < from),
    months: months.map((month) => ({ month, items: byMonth.get(month) ?? [] })),
    later: ahead.filter(({ on }) => on.slice(0, 7) > last),
  };
};
