"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { runAction } from "#lib/api/run-action.ts";

/** A service level as it is now, to compare with what somebody wanted to save. */
export const readLevel = async (contractId: string, serviceLevelId: string) =>
  runAction(async () => {
    const { serviceLevels } = await callApi(contractRoutes.show, { params: { contractId } });
    const found = serviceLevels.find(({ id }) => id === serviceLevelId);
    if (!found) throw new ProblemError("item.unknown");
    return found;
  });
