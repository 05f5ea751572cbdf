"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** The contract as it stands in the register now. */
export const fetchContract = async (contractId: string): Promise<ActionResult<Contract>> =>
  runAction(async () => (await callApi(contractRoutes.show, { params: { contractId } })).contract);
