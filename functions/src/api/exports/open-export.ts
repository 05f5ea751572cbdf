import { Refusal } from "@vigie/shared/errors.ts";
import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import { viewExport } from "@vigie/shared/export/export.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { exportsTable } from "../../tables/export.table.ts";

/** Opening a whole commune's data leaves a line in the trail. */
export const openExport = endpoint(exportRoutes.open, async ({ params, commune, member, person, deps }) => {
  const found = await commune.fetch(exportsTable, { id: params.exportId });
  if (viewExport(found, deps.now()).status !== "ready") throw new Refusal("export.notReady");
  await commune.save({ action: "export.opened", by: person.id, changes: [] });
  return { url: await deps.archives(member.tenantId).downloadUrl(found) };
});
