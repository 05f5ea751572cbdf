import "server-only";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { readApi } from "#lib/api/read-api.ts";

/** A page of the list. A cursor that no longer opens gives the first page and says so, rather than an error. */
export const readContracts = async (cursor: string | undefined) => {
  try {
    const page = await readApi(contractRoutes.list, { query: { ...(cursor && { cursor }) } });
    return { ...page, isFirst: cursor === undefined, isRestarted: false };
  } catch (error) {
    const isOutdated =
      error instanceof ProblemError && (error.code === "cursor.invalid" || error.code === "request.invalid");
    if (!cursor || !isOutdated) throw error;
    return { ...(await readApi(contractRoutes.list, { query: {} })), isFirst: true, isRestarted: true };
  }
};
