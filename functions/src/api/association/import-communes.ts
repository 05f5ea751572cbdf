import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import type { ImportResult, ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { readImportRow } from "@vigie/shared/association/read-import-row.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import type { Actor } from "../../lib/authorise.ts";
import type { Deps } from "../../lib/deps.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { onboard } from "./onboard.ts";

const importRow = async (row: ImportRow, actor: Actor, deps: Deps): Promise<ImportResult> => {
  const reading = readImportRow(row);
  if (!("onboarding" in reading)) return { row: row.row, outcome: "refused", ...reading };
  try {
    const { communeId, name } = await onboard(reading.onboarding, actor, deps);
    return { row: row.row, outcome: "onboarded", communeId, name };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "commune.alreadyOnboarded") throw error;
    return { row: row.row, outcome: "refused", field: "ofsNumber", reason: error.code };
  }
};

/** Row after row, so that of two rows with one number the first is taken and the second refused. */
export const importCommunes = endpoint(associationRoutes.importCommunes, async ({ body, deps, ...actor }) => {
  const results: ImportResult[] = [];
  for (const row of body.rows) results.push(await importRow(row, actor, deps));
  return { results };
});
