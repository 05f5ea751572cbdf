"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Input = { contractId: string; version: number; archived: boolean };

/** Takes a contract out of the lists, or puts it back. */
export const archiveContract = async ({ contractId, version, archived }: Input): Promise<ActionResult<Contract>> =>
  runAction(() => callApi(contractRoutes.archive, { params: { contractId }, version, body: { archived } }));
