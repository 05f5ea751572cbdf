import { ContractSort } from "@vigie/shared/contract/contract-list.ts";
import type { ContractState } from "@vigie/shared/contract/contract-state.ts";

export const listSorts = ContractSort.options;
export type ListSort = ContractSort;

/** What the list is narrowed to and how it is ordered; an absent field does not narrow. */
export type ListQuery = {
  readonly q?: string;
  readonly vendorId?: string;
  readonly serviceId?: string;
  readonly state?: ContractState;
  readonly incomplete?: true;
  readonly archived?: true;
  readonly sort: ListSort;
  readonly cursor?: string;
};

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** How the address writes a state: addresses are read and sent on, in French. */
export const stateSlugs = {
  late: "en-retard",
  decisionDue: "a-decider",
  inForce: "en-vigueur",
  upcoming: "a-venir",
  draft: "projet",
  noticeGiven: "resilie",
  ended: "termine",
} as const satisfies Record<ContractState, string>;

export const sortSlugs = {
  urgency: "urgence",
  vendor: "prestataire",
  cost: "cout",
  end: "echeance",
} as const satisfies Record<ListSort, string>;

const keyOf = <Key extends string>(slugs: Readonly<Record<Key, string>>, keys: readonly Key[], slug: string) =>
  keys.find((key) => slugs[key] === slug);

/** The states in the order in which they ask for attention. */
export const listedStates = [
  "late",
  "decisionDue",
  "inForce",
  "upcoming",
  "draft",
  "noticeGiven",
  "ended",
] as const satisfies readonly ContractState[];

const longestText = 120;

/** What an address asks of the list. What it cannot read it leaves out: an old or mistyped address still shows contracts. */
export const readListQuery = (params: SearchParams): ListQuery => {
  const textOf = (name: string): string => {
    const value = params[name];
    return (typeof value === "string" ? value : "").trim().slice(0, name === "suite" ? undefined : longestText);
  };
  const [q, vendorId, serviceId, cursor] = [textOf("q"), textOf("prestataire"), textOf("service"), textOf("suite")];
  const state = keyOf(stateSlugs, listedStates, textOf("etat"));
  return {
    sort: keyOf(sortSlugs, listSorts, textOf("tri")) ?? "urgency",
    ...(q && { q }),
    ...(vendorId && { vendorId }),
    ...(serviceId && { serviceId }),
    ...(state && { state }),
    ...(textOf("incomplets") && { incomplete: true }),
    ...(textOf("archives") && { archived: true }),
    ...(cursor && { cursor }),
  };
};

/** The address of the list so narrowed. The opposite of `readListQuery`. */
export const listAddress = (query: { readonly [Field in keyof ListQuery]?: ListQuery[Field] | undefined }): string => {
  const { q, vendorId, serviceId, state, incomplete, archived, sort = "urgency", cursor } = query;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ["q", q],
    ["prestataire", vendorId],
    ["service", serviceId],
    ["etat", state && stateSlugs[state]],
    ["incomplets", incomplete && "oui"],
    ["archives", archived && "oui"],
    ["tri", sort === "urgency" ? undefined : sortSlugs[sort]],
    ["suite", cursor],
  ];
  const search = new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return search.size > 0 ? `/contrats?${search}` : "/contrats";
};

/** Whether the list is narrowed at all: an order is no narrowing. */
export const isNarrowed = ({ q, vendorId, serviceId, state, incomplete, archived }: ListQuery): boolean =>
  [q, vendorId, serviceId, state, incomplete, archived].some((value) => value !== undefined);
