import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { contractAfter } from "@vigie/shared/case/contract-after.ts";
import { executeMandate } from "@vigie/shared/case/execute-mandate.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followContract } from "../../lib/follow-contract.ts";
import { cases, contracts } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { readCase } from "./read-case.ts";

/** What was done stands on the case and on the contract in one transaction: notice given, price accepted, or simply done. */
export const execute = endpoint(caseRoutes.execute, async (call) => {
  const { body, version, commune, person, today } = call;
  const { before, contract, settings, term } = await readCase(call);
  const grounds = { contract, term, postalBufferDays: settings.settings.postalBufferDays, today };
  const executed = executeMandate(before, body, grounds, actOf(call));
  const changed = contractAfter(contract, executed, today);
  await commune.save({
    action: "case.executed",
    by: person.id,
    changes: [
      replace(cases, before, executed.after),
      replace(contracts, contract, changed),
      ...(await followContract(commune, changed, settings, today)),
    ],
  });
  return { ...executed.after, version: version + 1 };
});
