import * as z from "zod";
import { lineOf } from "../agenda/agenda-item.ts";
import { isBindingKind } from "../agenda/agenda-kind.ts";
import { sortIntoYear } from "../agenda/sort-into-year.ts";
import { CaseRow } from "../case/case-page.ts";
import { casesWaitingFor } from "../case/cases-waiting-for.ts";
import { leadToCases } from "../case/lead-to-cases.ts";
import { unproposedContracts } from "../case/unproposed-contracts.ts";
import type { Commune } from "../commune/commune.ts";
import type { Contract } from "../contract/contract.ts";
import { openParts, TermPart } from "../contract/open-parts.ts";
import { isUnwatched } from "../contract/state-of.ts";
import { DueItem, dueItems, type Portfolio } from "../deadline/due-item.ts";
import type { Member } from "../member/member.ts";
import { type Role, registerKeepers } from "../member/role.ts";
import { ReachGaps, reachGaps } from "../reminder-log/reach-gaps.ts";
import { Service } from "../service/service.ts";
import { uncoveredServices } from "../service/uncovered-services.ts";
import { PlainDate } from "../time/plain-date.ts";

/** What a commune sees first: what needs somebody now, then the twelve months to come. */
export const Home = z.object({
  today: PlainDate,
  /** The decisions in which this person must act now. */
  cases: z.array(CaseRow),
  /** The most urgent, at most seven. */
  waiting: z.array(DueItem),
  /** How many more are waiting than are shown. */
  moreWaiting: z.number().int(),
  /** What comes next when nothing waits. */
  next: DueItem.optional(),
  /** The strip of the year, as the agenda draws it: how much falls due in each of twelve months, and of how much of it a right depends. */
  months: z.array(z.object({ month: z.string(), count: z.number().int(), binding: z.number().int() })),
  /** How many deadlines have passed, and how many of them are about no decision in which this person must act. */
  late: z.object({ count: z.number().int(), elsewhere: z.number().int() }),
  /** Services that no contract in force covers today (A1.3). */
  uncovered: z.array(Service),
  /** How many contracts are to be decided of while nobody has proposed anything. */
  unproposed: z.number().int(),
  /** How many contracts bind while their term is not known, and what one or another lacks: nobody can be warned of their end. */
  unwatched: z.object({ count: z.number().int(), missing: z.array(TermPart) }),
  /** Where reminders do not arrive. */
  reach: ReachGaps,
  counts: z.object({ vendors: z.number().int(), services: z.number().int(), contracts: z.number().int() }),
});
export type Home = z.infer<typeof Home>;

const mostShown = 7;

const countCurrent = (items: { archivedOn?: PlainDate | undefined }[]): number =>
  items.filter(({ archivedOn }) => !archivedOn).length;

const isForKeepers = ({ kind, caseId }: DueItem): boolean =>
  kind === "missingNotice" || (kind === "decision" && caseId === undefined);

const unwatchedOf = (contracts: readonly Contract[], today: PlainDate): Home["unwatched"] => {
  const unwatched = contracts.filter((contract) => isUnwatched(contract, today));
  const lacking = new Set(unwatched.flatMap(({ openTerm }) => openParts(openTerm)));
  return { count: unwatched.length, missing: TermPart.options.filter((part) => lacking.has(part)) };
};

/** The home page of a commune on a day for somebody holding these roles, from its register and who works there. */
export const composeHome = (
  portfolio: Portfolio,
  commune: Commune,
  today: PlainDate,
  { roles, members }: { roles: readonly Role[]; members: Member[] },
): Home => {
  const items = leadToCases(dueItems(portfolio, commune, today), portfolio.cases);
  const cases = casesWaitingFor(portfolio, commune, [], roles, today);
  const told = new Set(cases.map(({ id }) => id));
  // What the person is asked for by a case is not asked a second time.
  const toDo = items.filter((item) => item.isWaiting && !(item.caseId && told.has(item.caseId)));
  // Whoever does not keep the register can only wait for these: their number says enough.
  const isKeeper = registerKeepers.some((role) => roles.includes(role));
  const waiting = isKeeper ? toDo : toDo.filter((item) => !isForKeepers(item));
  const next = items.find((item) => !item.isWaiting);
  const asked = new Set(cases.map(({ contractId }) => contractId));
  const { late, months } = sortIntoYear(items.map(lineOf), today.slice(0, 7), today);
  return {
    today,
    cases,
    waiting: waiting.slice(0, mostShown),
    moreWaiting: Math.max(0, waiting.length - mostShown),
    ...(next && { next }),
    months: months.map(({ month, items: due }) => ({
      month,
      count: due.length,
      binding: due.filter(({ kind }) => isBindingKind(kind)).length,
    })),
    late: { count: late.length, elsewhere: late.filter(({ subjectId }) => !asked.has(subjectId)).length },
    uncovered: uncoveredServices(portfolio, today),
    unproposed: unproposedContracts(portfolio, commune, today).length,
    unwatched: unwatchedOf(portfolio.contracts, today),
    reach: reachGaps(portfolio, commune, members, today),
    counts: {
      vendors: countCurrent(portfolio.vendors),
      services: countCurrent(portfolio.services),
      contracts: countCurrent(portfolio.contracts),
    },
  };
};
