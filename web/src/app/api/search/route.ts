import { searchRoutes } from "@vigie/shared/search/search.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** The search of the dialog. Not a server action: those wait for one another, and a search must be able to overtake the one before. */
export const GET = async (request: Request): Promise<Response> => {
  const q = new URL(request.url).searchParams.get("q") ?? "";
  const result = await runAction(() => callApi(searchRoutes.search, { query: { q } }));
  return Response.json(result, { headers: { "cache-control": "no-store" } });
};
