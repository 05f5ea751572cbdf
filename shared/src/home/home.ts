import * as z from "zod";
import type { Commune } from "../commune/commune.ts";
import { DueItem, dueItems, type Portfolio } from "../deadline/due-item.ts";
import { Service } from "../service/service.ts";
import { uncoveredServices } from "../service/uncovered-services.ts";
import { addMonths, PlainDate } from "../time/plain-date.ts";

/** What a commune sees first: what needs somebody now, then the twelve months to come. */
export const Home = z.object({
  today: PlainDate,
  /** The most urgent, at most seven. */
  waiting: z.array(DueItem),
  /** How many more are waiting than are shown. */
  moreWaiting: z.number().int(),
  /** What comes next when nothing waits. */
  next: DueItem.optional(),
  months: z.array(z.object({ month: z.string(), decisions: z.number().int(), evaluations: z.number().int() })),
  /** Every deadline of the year to come, for the list below the strip. */
  year: z.array(DueItem),
  /** Services that no contract in force covers today (A1.3). */
  uncovered: z.array(Service),
  counts: z.object({ vendors: z.number().int(), services: z.number().int(), contracts: z.number().int() }),
});
export type Home = z.infer<typeof Home>;

const mostShown = 7;

/** The home page of a commune on a day, from its register alone. */
export const composeHome = (portfolio: Portfolio, commune: Commune, today: PlainDate): Home => {
  const items = dueItems(portfolio, commune, today);
  const waiting = items.filter((item) => item.isWaiting);
  const year = items.filter((item) => item.dueOn < addMonths(`${today.slice(0, 7)}-01`, 12));
  const next = items.find((item) => !item.isWaiting);
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(`${today.slice(0, 7)}-01`, index).slice(0, 7);
    const due = year.filter((item) => item.dueOn.slice(0, 7) === month);
    const decisions = due.filter((item) => item.kind === "decision").length;
    return { month, decisions, evaluations: due.length - decisions };
  });
  return {
    today,
    waiting: waiting.slice(0, mostShown),
    moreWaiting: Math.max(0, waiting.length - mostShown),
    ...(next && { next }),
    months,
    year,
    uncovered: uncoveredServices(portfolio, commune, today),
    counts: {
      vendors: portfolio.vendors.length,
      services: portfolio.services.length,
      contracts: portfolio.contracts.length,
    },
  };
};
