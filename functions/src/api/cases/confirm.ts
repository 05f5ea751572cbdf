import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { confirmExecution } from "@vigie/shared/case/confirm-execution.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { cases } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { checkProofs } from "./check-proofs.ts";
import { readCaseAt } from "./read-case.ts";

export const confirm = endpoint(caseRoutes.confirm, async (call) => {
  const { params, body, version, commune, person, today } = call;
  const before = await readCaseAt(commune, params, version);
  const after = confirmExecution(before, body, today, actOf(call));
  await checkProofs(commune, before, [{ documentId: body.documentId, pointer: "/documentId" }]);
  await commune.save({ action: "case.confirmed", by: person.id, changes: [replace(cases, before, after)] });
  return { ...after, version: version + 1 };
});
