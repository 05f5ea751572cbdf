import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPage } from "../../lib/read-page.ts";
import { associationCommunes } from "../../tables/association.table.ts";

export const listCommunes = endpoint(
  associationRoutes.listCommunes,
  async ({ query, association, member, today, deps }) => {
    const scope = { tenantId: member.tenantId, filter: {} };
    return { ...(await readPage(deps, association, associationCommunes, query, scope)), today };
  },
);
