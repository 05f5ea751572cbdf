import type { Contract } from "../contract/contract.ts";
import { lastReceiptOn } from "../contract/notice.ts";
import { targetTerm } from "../contract/target-term.ts";
import type { Term } from "../contract/term.ts";
import { endOfTerm } from "../contract/term-ends.ts";
import { servicesOn, startedOn, termsVersions } from "../contract/terms-version.ts";
import { addDays, earlierOf, laterOf, type PlainDate } from "../time/plain-date.ts";
import type { CoverageEnd } from "./coverage-shapes.ts";

/** Days that compare as before and after all others. No day is ever added to them. */
export const always = "0001-01-01";
export const forever = "9999-12-31";

/** Days, both included, on which a contract is in force. After `boundUntilOn` it is so only because nobody ends it. */
export type Cover = { fromOn: PlainDate; toOn: PlainDate; boundUntilOn: PlainDate; end?: CoverageEnd };

type Ruling = { term: Term; fromOn: PlainDate; toOn: PlainDate };

/** Each term with the days on which it rules: from its signature until that of the next one. */
const rulings = (contract: Contract): Ruling[] => {
  const versions = termsVersions(contract);
  return versions
    .map(({ term, signedOn }, index) => {
      const next = versions[index + 1];
      const fromOn = index === 0 ? always : (signedOn ?? always);
      return { term, fromOn, toOn: next?.signedOn ? addDays(next.signedOn, -1) : forever };
    })
    .filter((ruling): ruling is Ruling => ruling.term !== undefined && ruling.fromOn <= ruling.toOn);
};

const goesOn = ({ renewal }: Term): boolean => renewal === "tacit" || renewal === "openEnded";

/** The day for which the executive decided to end the contract, as long as that can still come about. */
const decidedEndOn = ({ decided }: Contract, term: Term, today: PlainDate): PlainDate | undefined => {
  if (!decided || (decided.outcome !== "terminate" && decided.outcome !== "letExpire")) return undefined;
  const { forTermEndOn } = decided;
  // Decided, but no notice can arrive in time any more: the contract is renewed all the same.
  const isTooLate = term.renewal === "tacit" && lastReceiptOn(forTermEndOn, term.notice) < today;
  return forTermEndOn < today || isTooLate ? undefined : forTermEndOn;
};

const lastDayUnder = (contract: Contract, term: Term, today: PlainDate): { toOn: PlainDate; end?: CoverageEnd } => {
  if (contract.noticeGiven) return { toOn: contract.noticeGiven.endsOn, end: "noticeGiven" };
  const decidedOn = decidedEndOn(contract, term, today);
  const byTerm = goesOn(term) ? forever : endOfTerm(term, 0);
  if (decidedOn !== undefined && decidedOn <= byTerm) return { toOn: decidedOn, end: "decided" };
  return byTerm === forever
    ? { toOn: forever }
    : { toOn: byTerm, end: term.renewal === "express" ? "express" : "fixed" };
};

/** Stretches that follow each other without a day between are one. */
const join = (covers: Cover[]): Cover[] => {
  const joined: Cover[] = [];
  for (const cover of covers) {
    const last = joined.at(-1);
    const follows = last !== undefined && last.toOn !== forever && addDays(last.toOn, 1) === cover.fromOn;
    joined.push(follows ? { ...cover, fromOn: (joined.pop() ?? cover).fromOn } : cover);
  }
  return joined;
};

/**
 * The days on which a contract is in force, past and to come, as far as today lets one see: a tacit renewal is counted on, an express one is
 * not. Worked out from the terms in one go, since asking the clock day by day would take minutes for a whole register.
 */
const contractCovers = (contract: Contract, today: PlainDate): Cover[] => {
  const beganOn = startedOn(contract);
  if (contract.signedOn === undefined || beganOn === undefined) return [];
  const covers = rulings(contract).map(({ term, fromOn, toOn }): Cover => {
    const last = lastDayUnder(contract, term, today);
    const isLast = toOn === forever;
    const bound = isLast && goesOn(term) ? targetTerm(term, laterOf(today, beganOn)).termEndOn : forever;
    const until = earlierOf(toOn, last.toOn);
    return {
      fromOn: laterOf(beganOn, fromOn),
      toOn: until,
      boundUntilOn: earlierOf(bound, until),
      ...(last.end && { end: last.end }),
    };
  });
  return join(covers.filter(({ fromOn, toOn }) => fromOn <= toOn));
};

/** The days on which a contract names each of its services, whether or not it is in force then. */
const namedOn = (contract: Contract): { serviceIds: string[]; fromOn: PlainDate; toOn: PlainDate }[] => {
  const changes = contract.amendments.flatMap(({ serviceIds, effectiveOn }) => (serviceIds ? [effectiveOn] : []));
  const starts = [always, ...new Set(changes)].sort();
  return starts.map((fromOn, index) => {
    const next = starts[index + 1];
    return { serviceIds: servicesOn(contract, fromOn), fromOn, toOn: next ? addDays(next, -1) : forever };
  });
};

/** The days on which a contract covers each service it names. */
export const coversByService = (contract: Contract, today: PlainDate): Map<string, Cover[]> => {
  const covers = contractCovers(contract, today);
  const byService = new Map<string, Cover[]>();
  for (const { serviceIds, fromOn, toOn } of namedOn(contract)) {
    const within = covers.flatMap(({ end, ...cover }): Cover[] => {
      const until = earlierOf(cover.toOn, toOn);
      const from = laterOf(cover.fromOn, fromOn);
      if (from > until) return [];
      const endHere = until === cover.toOn ? end : ("dropped" as const);
      const boundUntilOn = earlierOf(cover.boundUntilOn, until);
      return [{ fromOn: from, toOn: until, boundUntilOn, ...(endHere && { end: endHere }) }];
    });
    for (const id of serviceIds) byService.set(id, [...(byService.get(id) ?? []), ...within]);
  }
  for (const [id, parts] of byService) byService.set(id, join(parts));
  return byService;
};
