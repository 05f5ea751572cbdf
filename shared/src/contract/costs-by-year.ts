import * as z from "zod";
import { VendorId } from "../ids.ts";
import { addDays, addMonths, daysBetween, earlierOf, laterOf, PlainDate } from "../time/plain-date.ts";
import type { Contract } from "./contract.ts";
import type { Cost } from "./cost.ts";
import { endOfTerm } from "./term-ends.ts";
import { rulingTerm, startedOn } from "./terms-version.ts";

const mostYears = 20;
const Year = z.coerce.number().int().min(1900).max(2199);

/** Which calendar years; without them the two before this one and the three after. */
export const CostsQuery = z
  .strictObject({ from: Year.optional(), to: Year.optional() })
  .superRefine(({ from, to }, context) => {
    if (from !== undefined && to !== undefined && (to < from || to - from >= mostYears))
      context.addIssue({ code: "custom", path: ["to"], message: "costs.range" });
  });

/** The years asked for, or the two before this one and the three after; one end given, the other follows at that distance. */
export const yearsOf = ({ from, to }: z.infer<typeof CostsQuery>, today: PlainDate): { from: number; to: number } => {
  const first = from ?? (to === undefined ? Number(today.slice(0, 4)) - 2 : to - 5);
  return { from: first, to: to ?? first + 5 };
};

const Sums = z.object({
  /** Integer centimes up to today. */
  spentCents: z.number().int(),
  /** Integer centimes after today, if nothing changes but what is decided. */
  forecastCents: z.number().int(),
});

export const CostsOfYear = Sums.extend({
  year: z.number().int(),
  vendors: z.array(Sums.extend({ vendorId: VendorId, vendorName: z.string() })),
});
export type CostsOfYear = z.infer<typeof CostsOfYear>;

export const CostsPage = z.object({
  today: PlainDate,
  years: z.array(CostsOfYear),
  /** Signed contracts that bind in these years and whose cost nobody entered. */
  unknown: z.number().int(),
  /** Contracts of the register that are not signed yet: none of their costs is in the sums. */
  drafts: z.number().int(),
  /** Contracts that stop counting in these years only because nobody knows whether they go on, and what they cost a year. */
  unsure: z
    .object({ contracts: z.number().int(), annualCostCents: z.number().int(), afterYear: z.number().int() })
    .optional(),
});
export type CostsPage = z.infer<typeof CostsPage>;

type Span = { fromOn: PlainDate; toOn: PlainDate };
const lastKnownDay = "2199-12-31";

/** The days a signed contract binds as far as is known today: a tacit renewal goes on, an end decided or announced by notice stands. */
const bindingSpan = (contract: Contract, today: PlainDate): Span | undefined => {
  const { signedOn, costs, openTerm, noticeGiven, decided } = contract;
  if (!signedOn) return undefined;
  const term = rulingTerm(contract, today);
  const fromOn = startedOn(contract) ?? openTerm?.startOn ?? costs[0]?.fromOn ?? signedOn;
  // Of an unknown term nobody can say which day a decision ends it on.
  const isEnding = term && (decided?.outcome === "terminate" || decided?.outcome === "letExpire");
  const runsOn = !term || term.renewal === "tacit" || term.renewal === "openEnded";
  const written = runsOn || !term ? (openTerm?.endOn ?? lastKnownDay) : endOfTerm(term, 0);
  return { fromOn, toOn: noticeGiven?.endsOn ?? (isEnding && decided ? decided.forTermEndOn : written) };
};

/** Whether a contract stops counting at its written end although it may well go on: how it ends is not known. */
const endsUnsure = (contract: Contract, today: PlainDate, untilOn: PlainDate): boolean => {
  const { openTerm, noticeGiven } = contract;
  if (noticeGiven || rulingTerm(contract, today) || !openTerm?.endOn || openTerm.endOn >= untilOn) return false;
  return openTerm.renewal !== "none" && openTerm.renewal !== "express";
};

/** The costs with those that a fixed indexation will add after today, until a day. */
const withIndexation = ({ costs, indexation }: Contract, today: PlainDate, untilOn: PlainDate): Cost[] => {
  const last = costs.at(-1);
  if (!last || indexation?.index !== "fixed" || !indexation.percentHundredths) return costs;
  const added: Cost[] = [];
  let cents = last.annualCostCents;
  for (let step = 1; ; step += 1) {
    const fromOn = addMonths(last.fromOn, step * indexation.everyMonths);
    if (fromOn > untilOn) return [...costs, ...added];
    if (fromOn <= today) continue;
    cents = Math.round((cents * (10_000 + indexation.percentHundredths)) / 10_000);
    added.push({ fromOn, annualCostCents: cents, reason: "indexation" });
  }
};

/** Centimes times days within a span of one year, to be divided by the days of that year. */
const centDays = (costs: readonly Cost[], { fromOn, toOn }: Span): number =>
  costs.reduce((sum, { fromOn: beginsOn, annualCostCents }, index) => {
    const next = costs[index + 1]?.fromOn;
    const from = laterOf(beginsOn, fromOn);
    const to = next && next <= toOn ? addDays(next, -1) : toOn;
    return from > to ? sum : sum + annualCostCents * (daysBetween(from, to) + 1);
  }, 0);

const within = (a: Span, b: Span): Span => ({
  fromOn: laterOf(a.fromOn, b.fromOn),
  toOn: earlierOf(a.toOn, b.toOn),
});

const costsOfContract = (binding: Span, costs: readonly Cost[], year: number, today: PlainDate) => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const days = daysBetween(first, last) + 1;
  const inYear = within(binding, { fromOn: first, toOn: last });
  const round = (span: Span) => Math.round(centDays(costs, span) / days);
  return {
    spentCents: round(within(inYear, { fromOn: first, toOn: today })),
    forecastCents: round(within(inYear, { fromOn: addDays(today, 1), toOn: last })),
  };
};

/**
 * What the contracts cost by calendar year and vendor, in integer centimes. The rule: a contract counts for the days on which it binds,
 * each day at the annual cost that holds on it, divided by the days of its year (365 or 366), rounded once per contract and year.
 * A draft never counts, nor does a day before the first known cost. Up to today it is spent; after today it is a forecast, in which a
 * tacit renewal and an open end go on, an express or single term ends with its term, and what is decided or notified to end stops there.
 * Announced costs hold from their day. Indexation is reckoned ahead only where it is a fixed percentage, from the last known cost on:
 * what an index will be nobody knows. Archived contracts count: they were paid.
 */
export const costsByYear = (
  { vendors, contracts }: { vendors: readonly { id: string; name: string }[]; contracts: readonly Contract[] },
  { from, to }: { from: number; to: number },
  today: PlainDate,
): CostsPage => {
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const untilOn = `${to}-12-31`;
  const bound = contracts.flatMap((contract) => {
    const binding = bindingSpan(contract, today);
    return binding ? [{ contract, binding, costs: withIndexation(contract, today, untilOn) }] : [];
  });
  const years = Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const byVendor = new Map<string, { spentCents: number; forecastCents: number }>();
    for (const { contract, binding, costs } of bound) {
      const sums = costsOfContract(binding, costs, year, today);
      if (sums.spentCents + sums.forecastCents === 0) continue;
      const known = byVendor.get(contract.vendorId) ?? { spentCents: 0, forecastCents: 0 };
      byVendor.set(contract.vendorId, {
        spentCents: known.spentCents + sums.spentCents,
        forecastCents: known.forecastCents + sums.forecastCents,
      });
    }
    const rows = [...byVendor].map(([vendorId, sums]) => ({
      vendorId,
      vendorName: names.get(vendorId) ?? "",
      ...sums,
    }));
    const sum = (of: "spentCents" | "forecastCents") => rows.reduce((total, row) => total + row[of], 0);
    const size = ({ spentCents, forecastCents }: (typeof rows)[number]) => spentCents + forecastCents;
    return {
      year,
      spentCents: sum("spentCents"),
      forecastCents: sum("forecastCents"),
      vendors: rows.sort((a, b) => size(b) - size(a) || a.vendorName.localeCompare(b.vendorName, "fr")),
    };
  });
  const inYears = { fromOn: `${from}-01-01`, toOn: untilOn };
  const unknown = bound.filter(({ contract, binding, costs }) => {
    const span = within(binding, inYears);
    return !contract.isFramework && costs.length === 0 && span.fromOn <= span.toOn;
  }).length;
  const unsure = bound.filter(
    ({ contract, costs }) => costs.length > 0 && !contract.archivedOn && endsUnsure(contract, today, untilOn),
  );
  const firstEndOn = unsure.map(({ contract }) => contract.openTerm?.endOn ?? untilOn).sort()[0];
  const drafts = contracts.filter(({ signedOn, archivedOn }) => !signedOn && !archivedOn).length;
  return {
    today,
    years,
    unknown,
    drafts,
    ...(firstEndOn && {
      unsure: {
        contracts: unsure.length,
        annualCostCents: unsure.reduce((sum, { costs }) => sum + (costs.at(-1)?.annualCostCents ?? 0), 0),
        afterYear: Number(firstEndOn.slice(0, 4)),
      },
    }),
  };
};
