import "server-only";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { readApi } from "#lib/api/read-api.ts";

const readPage = (cursor?: string) =>
  readApi(associationRoutes.listCommunes, { query: { limit: 100, ...(cursor && { cursor }) } });

/** Every commune of the association, page after page: an association has some hundred, and the funnel counts them all. */
export const readAllCommunes = async () => {
  const { items, today, next } = await readPage();
  const communes = [...items];
  for (let cursor = next; cursor; ) {
    const page = await readPage(cursor);
    communes.push(...page.items);
    cursor = page.next;
  }
  return { communes, today };
};
