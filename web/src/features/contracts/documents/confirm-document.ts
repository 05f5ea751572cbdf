"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Document } from "@vigie/shared/document/document.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** Says that the bytes are posted; the API looks for itself. */
export const confirmDocument = async (contractId: string, documentId: string): Promise<ActionResult<Document>> =>
  runAction(() => callApi(contractRoutes.confirmDocument, { params: { contractId, documentId } }));
