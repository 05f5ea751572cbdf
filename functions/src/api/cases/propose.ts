import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { outcomesFor } from "@vigie/shared/case/outcomes-for.ts";
import { proposeOutcome } from "@vigie/shared/case/propose-outcome.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { cases } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { readCase } from "./read-case.ts";
import { tell } from "./tell.ts";

/** A proposal that is only reworded wakes nobody again. */
export const propose = endpoint(caseRoutes.propose, async (call) => {
  const { body, version, commune, person, member } = call;
  const { before, term } = await readCase(call);
  const after = proposeOutcome(before, body, outcomesFor(term, before), actOf(call));
  await commune.save({
    action: "case.proposed",
    by: person.id,
    changes: [replace(cases, before, after)],
    announce: before.status === "open" ? await tell(commune, member.tenantId, "proposed", after) : [],
  });
  return { ...after, version: version + 1 };
});
