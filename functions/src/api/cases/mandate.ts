import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { giveMandate } from "@vigie/shared/case/give-mandate.ts";
import { outcomesFor } from "@vigie/shared/case/outcomes-for.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followContract } from "../../lib/follow-contract.ts";
import { cases, contracts } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { readCase } from "./read-case.ts";
import { tell } from "./tell.ts";

/** The decision stands on the case and on the contract in one transaction: from then on nobody is reminded to decide. */
export const mandate = endpoint(caseRoutes.mandate, async (call) => {
  const { body, version, commune, person, today } = call;
  const { before, contract, settings, term, termEndOn } = await readCase(call);
  const given = { outcomes: outcomesFor(term, before), forTermEndOn: termEndOn, today };
  const { after, decided } = giveMandate(before, body, given, actOf(call));
  await commune.save({
    action: "case.mandated",
    by: person.id,
    changes: [
      replace(cases, before, after),
      replace(contracts, contract, { ...contract, decided }),
      ...(await followContract(commune, { ...contract, decided }, settings, today)),
    ],
    announce: await tell(commune, settings.id, "mandated", after),
  });
  return { ...after, version: version + 1 };
});
