"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Contract, ContractDraft } from "@vigie/shared/contract/contract.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Input = { body: ContractDraft; known?: { contractId: string; version: number } };

/** Enters a contract in the register, or changes the one that is known. */
export const saveContract = async ({ body, known }: Input): Promise<ActionResult<Contract>> =>
  runAction(() =>
    known
      ? callApi(contractRoutes.change, { params: { contractId: known.contractId }, version: known.version, body })
      : callApi(contractRoutes.register, { body }),
  );
