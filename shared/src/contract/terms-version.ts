import * as z from "zod";
import { PlainDate } from "../time/plain-date.ts";
import type { Contract } from "./contract.ts";
import type { Cost } from "./cost.ts";
import { Term } from "./term.ts";

type Amended = Pick<Contract, "serviceIds" | "amendments"> & Partial<Pick<Contract, "term" | "signedOn" | "costs">>;

/** The terms as they stood after a signature: 0 is the contract as signed, then one an amendment. */
export const TermsVersion = z.object({
  number: z.number().int(),
  signedOn: PlainDate.optional(),
  effectiveOn: PlainDate.optional(),
  title: z.string().optional(),
  term: Term.optional(),
  annualCostCents: z.number().int().optional(),
  serviceIds: z.array(z.string()),
});
export type TermsVersion = z.infer<typeof TermsVersion>;

// Signed on one day, the one entered later says the last word.
const inOrder = (amendments: Contract["amendments"], by: "signedOn" | "effectiveOn") =>
  [...amendments].sort((a, b) => a[by].localeCompare(b[by]) || a.number - b.number);

/** Every version of the terms, the oldest first; each amendment changes what it names and leaves the rest. */
export const termsVersions = (contract: Amended): TermsVersion[] => {
  const { term, signedOn, serviceIds, costs = [] } = contract;
  const first = costs.find(({ reason }) => reason === "signed" || reason === "corrected");
  const signed: TermsVersion = {
    number: 0,
    ...(signedOn && { signedOn }),
    ...(term && { effectiveOn: term.startOn, term }),
    ...(first && { annualCostCents: first.annualCostCents }),
    serviceIds,
  };
  const versions = [signed];
  for (const { number, title, effectiveOn, ...amendment } of inOrder(contract.amendments, "signedOn")) {
    const { annualCostCents } = amendment;
    versions.push({
      ...(versions.at(-1) ?? signed),
      number,
      title,
      signedOn: amendment.signedOn,
      effectiveOn,
      ...(amendment.term && { term: amendment.term }),
      ...(annualCostCents !== undefined && { annualCostCents }),
      ...(amendment.serviceIds && { serviceIds: amendment.serviceIds }),
    });
  }
  return versions;
};

/** The term to reckon with on a day: that of the last amendment signed by then which brings one, else the contract's own. */
export const rulingTerm = (contract: Pick<Contract, "term" | "amendments">, today: PlainDate): Term | undefined =>
  inOrder(contract.amendments, "signedOn").findLast(({ term, signedOn }) => term && signedOn <= today)?.term ??
  contract.term;

/** The day the contract began, whatever was amended since: an amended contract is never "upcoming" again. */
export const startedOn = ({ term, amendments }: Pick<Contract, "term" | "amendments">): PlainDate | undefined =>
  [term, ...inOrder(amendments, "signedOn").map((amendment) => amendment.term)].find((known) => known)?.startOn;

/** The services the contract covers on a day, if it binds then: as signed, or as the last amendment in effect has them. */
export const servicesOn = (contract: Pick<Contract, "serviceIds" | "amendments">, day: PlainDate): string[] =>
  inOrder(contract.amendments, "effectiveOn").findLast(
    ({ serviceIds, effectiveOn }) => serviceIds && effectiveOn <= day,
  )?.serviceIds ?? contract.serviceIds;

/** The cost that holds on a day: the last one that has begun. Before the first there is none. */
export const costOn = ({ costs }: { costs: Cost[] }, day: PlainDate): Cost | undefined =>
  costs.findLast(({ fromOn }) => fromOn <= day);
