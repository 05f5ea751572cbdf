import "server-only";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { readApi } from "#lib/api/read-api.ts";

/** The names of the people and services that a contract speaks of by id. */
export const readPageNames = async () => {
  const [{ members }, services] = await Promise.all([
    readApi(memberRoutes.list, {}),
    readApi(serviceRoutes.list, { query: {} }),
  ]);
  return {
    people: Object.fromEntries(members.map(({ personId, name }) => [personId, name])),
    services: Object.fromEntries(services.items.map(({ id, name }) => [id, name])),
  };
};
