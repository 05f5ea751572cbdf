import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { sendBack as takeBack } from "@vigie/shared/case/send-back.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { cases } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { readCaseAt } from "./read-case.ts";
import { tell } from "./tell.ts";

export const sendBack = endpoint(caseRoutes.sendBack, async (call) => {
  const { params, body, version, commune, person, member } = call;
  const before = await readCaseAt(commune, params, version);
  const after = takeBack(before, body, actOf(call));
  await commune.save({
    action: "case.sentBack",
    by: person.id,
    changes: [replace(cases, before, after)],
    announce: await tell(commune, member.tenantId, "sentBack", after),
  });
  return { ...after, version: version + 1 };
});
