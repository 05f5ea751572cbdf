import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPage } from "../../lib/read-page.ts";
import { associationCommunes } from "../../tables/association.table.ts";

export const listCommunes = endpoint(associationRoutes.listCommunes, ({ query, association, member, deps }) =>
  readPage(deps, association, associationCommunes, query, { tenantId: member.tenantId, filter: {} }),
);
