"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { DocumentDraft, UploadTicket } from "@vigie/shared/document/document.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** Promises a document; the answer says where and how the browser posts its bytes. */
export const attachDocument = async (contractId: string, body: DocumentDraft): Promise<ActionResult<UploadTicket>> =>
  runAction(() => callApi(contractRoutes.attachDocument, { params: { contractId }, body }));
