import type { Contract } from "../contract/contract.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Cover } from "./contract-cover.ts";
import type { CoverageGap, GapCause } from "./coverage-shapes.ts";

/** A contract's cover of a service, with the contract. */
export type NamedCover = Cover & { contract: Contract };

const named = ({ contract, ...rest }: { contract: Contract; on?: PlainDate }) => ({
  contractId: contract.id,
  title: contract.title,
  ...rest,
});

const causeOf = ({ end, toOn }: NamedCover, today: PlainDate): GapCause => {
  if (end === "noticeGiven" || end === "decided" || end === "dropped") return end;
  if (toOn < today) return "ended";
  return end === "express" ? "express" : "ends";
};

/** Contracts that would cover a service if something were done: signed, or their term found out. */
const waiting = (contracts: Contract[]) => {
  const unsigned = contracts.find(({ signedOn }) => signedOn === undefined);
  if (unsigned) return { key: "unsigned" as const, ...named({ contract: unsigned }) };
  const unknown = contracts.find(({ term, amendments }) => !term && amendments.every((each) => !each.term));
  return unknown && { key: "termUnknown" as const, ...named({ contract: unknown }) };
};

/** Why a service has no cover between two stretches of it, either of which may not exist, and what takes over or could. */
export const describeGap = (
  before: NamedCover | undefined,
  next: NamedCover | undefined,
  contracts: Contract[],
  today: PlainDate,
): Pick<CoverageGap, "cause" | "relief"> => {
  const pending = waiting(contracts);
  if (!before) {
    if (next) return { cause: { key: "notStarted", ...named({ contract: next.contract, on: next.fromOn }) } };
    return { cause: pending ?? { key: "never" } };
  }
  const cause = { key: causeOf(before, today), ...named({ contract: before.contract, on: before.toOn }) };
  const relief = next ? { key: "resumes" as const, ...named({ contract: next.contract, on: next.fromOn }) } : pending;
  return { cause, ...(relief && { relief }) };
};
