import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import { isBuilding, newExport, viewExport } from "@vigie/shared/export/export.ts";
import { insert, replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { exportsTable } from "../../tables/export.table.ts";

/** One is built at a time; one that has been silent too long is given up for the new one. */
export const requestExport = endpoint(exportRoutes.request, async ({ commune, member, person, deps }) => {
  const requestedAt = deps.now();
  const wanted = newExport({
    id: deps.newId("exp"),
    communeId: member.tenantId,
    requestedBy: person.id,
    requestedAt,
  });
  const stuck = (await commune.list(exportsTable)).find(
    (each) => (each.status === "queued" || each.status === "building") && !isBuilding(each, requestedAt),
  );
  if (stuck) await commune.save({ changes: [replace(exportsTable, stuck, { ...stuck, status: "failed" })] });
  await commune.save({
    action: "export.requested",
    by: person.id,
    changes: [insert(exportsTable, wanted)],
    announce: [{ job: "build-export", message: { communeId: member.tenantId, exportId: wanted.id } }],
  });
  return viewExport(wanted, requestedAt);
});
