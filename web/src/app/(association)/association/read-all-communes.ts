import "server-only";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import type { AssociationCommune } from "@vigie/shared/association/onboarding.ts";
import { readApi } from "#lib/api/read-api.ts";

/** Every commune of the association, page after page: an association has some hundred, and the funnel counts them all. */
export const readAllCommunes = async (): Promise<AssociationCommune[]> => {
  const communes: AssociationCommune[] = [];
  let cursor: string | undefined;
  do {
    const page = await readApi(associationRoutes.listCommunes, { query: { limit: 100, ...(cursor && { cursor }) } });
    communes.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return communes;
};
