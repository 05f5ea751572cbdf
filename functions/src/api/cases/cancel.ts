import { cancelCase } from "@vigie/shared/case/cancel-case.ts";
import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followContract } from "../../lib/follow-contract.ts";
import { cases, contracts } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { readCase } from "./read-case.ts";

/** A decision taken back leaves the contract too: from then on it is to be decided again. */
export const cancel = endpoint(caseRoutes.cancel, async (call) => {
  const { body, version, commune, person, today } = call;
  const { before, contract, settings } = await readCase(call);
  const after = cancelCase(before, body, actOf(call));
  const { decided, ...undecided } = contract;
  const isOurs = decided?.caseId === before.id;
  await commune.save({
    action: "case.cancelled",
    by: person.id,
    changes: [
      replace(cases, before, after),
      ...(isOurs
        ? [replace(contracts, contract, undecided), ...(await followContract(commune, undecided, settings, today))]
        : []),
    ],
  });
  return { ...after, version: version + 1 };
});
