import { Refusal } from "../errors.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { type AmendmentDraft, maxAmendments } from "./amendment.ts";
import type { Contract } from "./contract.ts";
import { type Cost, maxCosts } from "./cost.ts";

const faultsOf = ({ signedOn, documentId: _, ...rest }: AmendmentDraft, contract: Contract, today: PlainDate) => {
  const changes = [rest.term, rest.annualCostCents, rest.serviceIds, rest.note];
  return [
    ...(signedOn > today ? [{ pointer: "/signedOn", reason: "contract.amendment.future" }] : []),
    ...(contract.signedOn && signedOn < contract.signedOn
      ? [{ pointer: "/signedOn", reason: "contract.amendment.beforeContract" }]
      : []),
    ...(changes.every((change) => change === undefined)
      ? [{ pointer: "/note", reason: "contract.amendment.changesNothing" }]
      : []),
  ];
};

/** A mandate that an amendment can carry out. */
const hasMandate = ({ decided }: Contract): boolean =>
  decided?.outcome === "renew" || decided?.outcome === "renegotiate";

const withCost = (costs: readonly Cost[], { effectiveOn, annualCostCents }: AmendmentDraft): Cost[] =>
  annualCostCents === undefined
    ? [...costs]
    : [
        ...costs.filter(({ fromOn }) => fromOn !== effectiveOn),
        { fromOn: effectiveOn, annualCostCents, reason: "amendment" as const },
      ].sort((a, b) => a.fromOn.localeCompare(b.fromOn));

/**
 * The contract with one more amendment: nothing of what stood before is lost, its cost joins the history. A new term needs what the
 * executive decided: the reference of the decision, or the mandate of a case.
 * @throws Refusal `contract.notSigned`, `case.noMandate`, `contract.historyFull`, or `request.invalid` with the fields at fault
 */
export const amendContract = (
  contract: Contract,
  draft: AmendmentDraft,
  { id, today }: { id: string; today: PlainDate },
): Contract => {
  if (!contract.signedOn) throw new Refusal("contract.notSigned");
  const faults = faultsOf(draft, contract, today);
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
  if (draft.term && !draft.decision && !hasMandate(contract)) throw new Refusal("case.noMandate");
  const costs = withCost(contract.costs, draft);
  const number = contract.amendments.length + 1;
  if (number > maxAmendments || costs.length > maxCosts) throw new Refusal("contract.historyFull");
  return { ...contract, costs, amendments: [...contract.amendments, { ...draft, id, number }] };
};
