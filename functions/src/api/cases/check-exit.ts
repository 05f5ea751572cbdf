import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { checkExit as check } from "@vigie/shared/case/check-exit.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { cases } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { checkProofs } from "./check-proofs.ts";
import { readCaseAt } from "./read-case.ts";

export const checkExit = endpoint(caseRoutes.checkExit, async (call) => {
  const { params, body, version, commune, person, today } = call;
  const before = await readCaseAt(commune, params, version);
  const after = check(before, body, today, actOf(call));
  const proofs = body.items.map(({ documentId }, index) => ({ documentId, pointer: `/items/${index}/documentId` }));
  await checkProofs(commune, before, proofs);
  await commune.save({ action: "case.exitChecked", by: person.id, changes: [replace(cases, before, after)] });
  return { ...after, version: version + 1 };
});
