import { route } from "../http/route.ts";
import { registerReaders } from "../member/role.ts";
import { SearchAnswer, SearchQuery } from "./search.ts";

export const searchRoutes = {
  search: route({
    method: "GET",
    path: "/search",
    summary: "Everything of the portfolio in which each of the words stands, the surest first.",
    by: registerReaders,
    query: SearchQuery,
    answer: SearchAnswer,
  }),
};
