import * as z from "zod";
import { foldText } from "../fold-text.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { ServiceId, VendorId } from "../ids.ts";
import { line } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import { ContractView } from "./contract.ts";
import { ContractState } from "./contract-state.ts";
import { completeByOn, knownEndOn } from "./known-end.ts";

export const ContractSort = z.enum(["urgency", "vendor", "cost", "end"]);
export type ContractSort = z.infer<typeof ContractSort>;

/** What the list is narrowed to, and its order. */
export const ContractListQuery = PageQuery.extend({
  /** Every word must be found in the title, the reference, the vendor, the account or a service. */
  q: line(120).optional(),
  vendorId: VendorId.optional(),
  serviceId: ServiceId.optional(),
  state: ContractState.optional(),
  /** Only those that bind without a known term: nobody can be reminded of them. */
  incomplete: z.stringbool().default(false),
  /** The archived ones instead of the others. */
  archived: z.stringbool().default(false),
  sort: ContractSort.default("urgency"),
});
export type ContractListQuery = z.infer<typeof ContractListQuery>;

/** A page of the list; the counts are of all that the query finds, whatever the state it is narrowed to. */
export const ContractListPage = pageOf(ContractView).extend({
  today: PlainDate,
  /** How many the whole query finds, on all pages. */
  total: z.number().int(),
  states: z.record(ContractState, z.number().int()),
  /** How many of these bind without a known term. */
  incomplete: z.number().int(),
});
export type ContractListPage = z.infer<typeof ContractListPage>;

const order: Readonly<Record<ContractState, number>> = {
  late: 0,
  decisionDue: 1,
  inForce: 2,
  upcoming: 2,
  noticeGiven: 3,
  draft: 4,
  ended: 5,
};

/** Whether a contract binds, or will, while its term is not known: the product cannot warn anybody of its end. */
const lacksTerm = ({ dates, state }: Pick<ContractView, "dates" | "state">): boolean =>
  !dates && (state === "inForce" || state === "upcoming");

// What asks for nobody's decision stands behind what does: an open end, and a term decided already.
const rankOf = (contract: ContractView): number => {
  const { state, rulingTerm, dates, decided } = contract;
  // It cannot be watched: it needs somebody as much as one that waits for its decision.
  if (lacksTerm(contract)) return order.decisionDue;
  const isSettled = dates && decided && decided.forTermEndOn >= dates.termEndOn;
  const isOpen = rulingTerm?.renewal === "openEnded" && state === "inForce";
  return isOpen || (isSettled && order[state] < order.noticeGiven) ? order.noticeGiven : order[state];
};

type Sortable = ContractView & { services?: readonly string[] };
type Key = readonly (string | number)[];
const lastDay = "9999";

/** By what a contract is placed, per order; a contract without the value comes last. */
const keys: Readonly<Record<ContractSort, (contract: Sortable) => Key>> = {
  urgency: (contract) => [
    rankOf(contract),
    contract.dates?.decideByOn ?? (lacksTerm(contract) ? completeByOn(contract) : lastDay),
  ],
  vendor: ({ vendorName, title }) => [foldText(vendorName), foldText(title)],
  cost: ({ annualCostCents }) => [annualCostCents === undefined ? 1 : -annualCostCents],
  end: (contract) => {
    const { dates, rulingTerm } = contract;
    if (!dates) return [knownEndOn(contract) ?? lastDay];
    return [rulingTerm?.renewal === "openEnded" ? lastDay : (dates.currentTermEndOn ?? dates.termEndOn)];
  },
};

const compareKeys = (a: Key, b: Key): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? "";
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
};

const matches = (contract: Sortable, words: readonly string[]): boolean => {
  const { title, reference, vendorName, account = "", services = [] } = contract;
  const text = foldText([title, reference, vendorName, account, ...services].join(" "));
  return words.every((word) => text.includes(word));
};

const countStates = (contracts: readonly ContractView[]): Record<ContractState, number> => {
  const counts = { draft: 0, upcoming: 0, inForce: 0, decisionDue: 0, late: 0, noticeGiven: 0, ended: 0 };
  for (const { state } of contracts) counts[state] += 1;
  return counts;
};

/** The place of a contract in an order, for a cursor: what it is sorted by, then its id. */
export const Position = z.array(z.union([z.string(), z.number()]));
export type Position = z.infer<typeof Position>;

/**
 * A page of a commune's contracts as the query narrows and orders them, after a position, and the position to go on from. A contract that
 * was changed between two pages may be seen twice or not; one that was not is seen once.
 */
export const listContracts = (
  contracts: readonly ContractView[],
  serviceNames: ReadonlyMap<string, string>,
  query: ContractListQuery,
  after?: Position,
) => {
  const words = query.q ? foldText(query.q).split(" ") : [];
  const found = contracts.filter(
    (contract) =>
      (contract.archivedOn !== undefined) === query.archived &&
      (!query.vendorId || contract.vendorId === query.vendorId) &&
      (!query.serviceId || contract.serviceIds.includes(query.serviceId)) &&
      (words.length === 0 ||
        matches({ ...contract, services: contract.serviceIds.map((id) => serviceNames.get(id) ?? "") }, words)),
  );
  const narrowed = found.filter(
    (contract) => (!query.state || contract.state === query.state) && (!query.incomplete || lacksTerm(contract)),
  );
  const placed = narrowed
    .map((contract) => ({ contract, position: [...keys[query.sort](contract), contract.id] }))
    .sort((a, b) => compareKeys(a.position, b.position));
  const start = after ? placed.findIndex(({ position }) => compareKeys(position, after) > 0) : 0;
  const page = start < 0 ? [] : placed.slice(start, start + query.limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && last !== placed.at(-1);
  return {
    items: page.map(({ contract }) => contract),
    ...(hasMore && { last: last.position }),
    total: narrowed.length,
    states: countStates(found),
    incomplete: found.filter(lacksTerm).length,
  };
};
