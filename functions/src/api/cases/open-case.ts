import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { openCase as newCase } from "@vigie/shared/case/open-case.ts";
import { outcomesFor } from "@vigie/shared/case/outcomes-for.ts";
import { insert } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { cases, contracts } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { readGrounds } from "./read-case.ts";
import { tell } from "./tell.ts";

export const openCase = endpoint(caseRoutes.open, async (call) => {
  const { params, body, commune, profile, person, deps, today } = call;
  const [contract, settings] = await Promise.all([commune.fetch(contracts, { id: params.contractId }), profile()]);
  const { term, termEndOn } = readGrounds(contract, settings, today);
  const subject = {
    contractId: contract.id,
    vendorId: contract.vendorId,
    forTermEndOn: termEndOn,
    outcomes: outcomesFor(term, body),
  };
  const opened = newCase(body, subject, deps.newId("cas"), actOf(call));
  await commune.save({
    action: "case.opened",
    by: person.id,
    changes: [insert(cases, opened)],
    announce: opened.proposal ? await tell(commune, settings.id, "proposed", opened) : [],
  });
  return opened;
});
