import * as z from "zod";
import { clauseCatalogue } from "../clause/catalogue.ts";
import type { Contract } from "./contract.ts";

/** The papers of a contract, as far as completeness looks at them. */
export type ContractPapers = {
  documents: readonly { kind: string; status: string; isCurrent: boolean; removedAt?: string | undefined }[];
  serviceLevels: readonly unknown[];
};

export const CompletenessKey = z.enum([
  "term",
  "document",
  "signedOn",
  "costs",
  "services",
  "clauses",
  "serviceLevels",
  "decision",
  "owner",
  "signatories",
  "account",
]);
export type CompletenessKey = z.infer<typeof CompletenessKey>;

/** What a contract still lacks: why it matters (a key of `completeness.<why>` in the words), and the field to go to. */
export const Missing = z.object({ key: CompletenessKey, why: z.string(), field: z.string() });
export type Missing = z.infer<typeof Missing>;

export const Completeness = z.object({ percent: z.number().int(), missing: z.array(Missing) });
export type Completeness = z.infer<typeof Completeness>;

type Part = {
  weight: number;
  field: string;
  /** From 0, nothing there, to 1, all there; undefined where it has no object. */
  share: (contract: Contract, papers: ContractPapers) => number | undefined;
};

const given = (...values: unknown[]): number => (values.every((value) => value !== undefined) ? 1 : 0);

const checkedShare = ({ clauses }: Contract): number => {
  const checked = new Set(clauses.map(({ clauseId }) => clauseId));
  return clauseCatalogue.ids.filter((id) => checked.has(id)).length / clauseCatalogue.ids.length;
};

/**
 * What counts, and how much. The term with its notice weighs most: without it the product cannot warn anybody, which is what it is for.
 * Then what a dispute would be settled by (the signed text, the signature day), what the budget needs, what is bought; last what
 * makes follow-up easier. A framework buys nothing itself: services, cost and service levels stand in the contracts under it.
 */
const parts: Readonly<Record<CompletenessKey, Part>> = {
  term: { weight: 30, field: "term", share: ({ term, amendments }) => given(term ?? amendments.find((a) => a.term)) },
  document: {
    weight: 15,
    field: "documents",
    share: (_, { documents }) =>
      documents.some(({ kind, isCurrent, removedAt }) => kind === "contract" && isCurrent && !removedAt) ? 1 : 0,
  },
  signedOn: { weight: 10, field: "signedOn", share: ({ signedOn }) => given(signedOn) },
  costs: {
    weight: 10,
    field: "costs",
    share: ({ costs, isFramework }) => (isFramework ? undefined : given(costs[0])),
  },
  services: {
    weight: 10,
    field: "serviceIds",
    share: ({ serviceIds, isFramework }) => (isFramework ? undefined : given(serviceIds[0])),
  },
  clauses: { weight: 10, field: "clauses", share: checkedShare },
  serviceLevels: {
    weight: 5,
    field: "serviceLevels",
    share: ({ isFramework }, { serviceLevels }) => (isFramework ? undefined : given(serviceLevels[0])),
  },
  decision: { weight: 4, field: "decision", share: ({ decision }) => given(decision) },
  owner: { weight: 3, field: "ownerId", share: ({ ownerId }) => given(ownerId) },
  signatories: {
    weight: 2,
    field: "signatories",
    share: ({ signatories }) => given(signatories?.commune, signatories?.vendor),
  },
  account: { weight: 1, field: "account", share: ({ account }) => given(account) },
};

/** How complete a contract is, in percent rounded down, and what is missing, the weightiest first. 100 means nothing is missing. */
export const completeness = (contract: Contract, papers: ContractPapers): Completeness => {
  const looked = CompletenessKey.options.flatMap((key) => {
    const { weight, field, share } = parts[key];
    const there = share(contract, papers);
    return there === undefined ? [] : [{ key, field, weight, there }];
  });
  const sum = (of: (part: (typeof looked)[number]) => number) => looked.reduce((total, part) => total + of(part), 0);
  const missing = looked.filter(({ there }) => there < 1);
  const percent = Math.floor((100 * sum(({ weight, there }) => weight * there)) / sum(({ weight }) => weight));
  return {
    percent: missing.length === 0 ? 100 : Math.min(percent, 99),
    missing: missing.map(({ key, field }) => ({ key, why: key, field })),
  };
};
