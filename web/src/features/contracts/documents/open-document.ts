"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** An address, good for a minute, to download the document from. */
export const openDocument = async (contractId: string, documentId: string): Promise<ActionResult<string>> =>
  runAction(async () => (await callApi(contractRoutes.openDocument, { params: { contractId, documentId } })).url);
