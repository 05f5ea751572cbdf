"use server";

import type { AmendmentDraft } from "@vigie/shared/contract/amendment.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Input = { contractId: string; version: number; body: AmendmentDraft };

/** Records a signed amendment. */
export const amendContract = async ({ contractId, version, body }: Input): Promise<ActionResult<Contract>> =>
  runAction(() => callApi(contractRoutes.amend, { params: { contractId }, version, body }));
