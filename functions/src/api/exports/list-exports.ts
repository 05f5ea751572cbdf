import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import { viewExport } from "@vigie/shared/export/export.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { exportsTable } from "../../tables/export.table.ts";

export const listExports = endpoint(exportRoutes.list, async ({ commune, deps }) => {
  const stored = await commune.list(exportsTable);
  return { items: stored.reverse().map((each) => viewExport(each, deps.now())) };
});
