import "server-only";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { readApi } from "#lib/api/read-api.ts";
import { apiQuery, pageSize } from "./api-query.ts";
import type { ListQuery } from "./list-query.ts";

/** A page of the list. What no longer opens (an old page, a vendor that is none) gives the list from its start and says so, rather than an error. */
export const readContracts = async (query: ListQuery) => {
  const read = (asked: ListQuery) => readApi(contractRoutes.list, { query: { ...apiQuery(asked), limit: pageSize } });
  try {
    return { ...(await read(query)), isRestarted: false };
  } catch (error) {
    const isOutdated =
      error instanceof ProblemError && (error.code === "cursor.invalid" || error.code === "request.invalid");
    if (!isOutdated) throw error;
    return { ...(await read({ sort: query.sort })), isRestarted: true };
  }
};
