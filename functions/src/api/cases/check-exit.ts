import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { checkExit as check } from "@vigie/shared/case/check-exit.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { cases, documents } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { readCaseAt } from "./read-case.ts";

export const checkExit = endpoint(caseRoutes.checkExit, async (call) => {
  const { params, body, version, commune, person, today } = call;
  const before = await readCaseAt(commune, params, version);
  const after = check(before, body, today, actOf(call));
  const proofs = body.items.flatMap(({ documentId }) => (documentId ? [{ id: documentId }] : []));
  const known = new Set((await commune.findAll(documents, proofs)).map(({ id }) => id));
  const faults = body.items.flatMap(({ documentId }, index) =>
    documentId && !known.has(documentId) ? [{ pointer: `/items/${index}/documentId`, reason: "unknown" }] : [],
  );
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
  await commune.save({ action: "case.exitChecked", by: person.id, changes: [replace(cases, before, after)] });
  return { ...after, version: version + 1 };
});
