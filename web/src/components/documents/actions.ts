"use server";

import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { Document, DocumentDetails, DocumentDraft, UploadTicket } from "@vigie/shared/document/document.ts";
import type { DocumentQuery } from "@vigie/shared/document/document-page.ts";
import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import type { Papers } from "./papers.ts";

/** What is asked of the papers, but for paging. */
export type PapersQuery = Pick<DocumentQuery, "vendorId" | "contractId" | "kind" | "only">;
type Versioned<Input> = Input & { documentId: string; version: number };

/** The papers anew, while something about them is under way. */
export const readPapers = async (query: PapersQuery & { cursor?: string }): Promise<ActionResult<Papers>> =>
  runAction(() => callApi(documentRoutes.list, { query: { ...query, limit: 100 } }));

/** Promises a document; the answer says where and how the browser posts its bytes. */
export const promiseDocument = async (body: DocumentDraft): Promise<ActionResult<UploadTicket>> =>
  runAction(() => callApi(documentRoutes.promise, { body }));

/** Says that the bytes are posted; the API looks for itself. */
export const confirmDocument = async (documentId: string): Promise<ActionResult<Document>> =>
  runAction(() => callApi(documentRoutes.confirm, { params: { documentId } }));

/** An address, good for a minute, to fetch the document from. */
export const openDocument = async (documentId: string): Promise<ActionResult<string>> =>
  runAction(async () => (await callApi(documentRoutes.open, { params: { documentId } })).url);

/** Says that the person has read this version. */
export const acknowledgeDocument = async (documentId: string): Promise<ActionResult<Document>> =>
  runAction(() => callApi(documentRoutes.acknowledge, { params: { documentId } }));

/** Corrects what is said of a document. */
export const changeDocument = async ({
  documentId,
  version,
  ...body
}: Versioned<DocumentDetails>): Promise<ActionResult<Document>> =>
  runAction(() => callApi(documentRoutes.change, { params: { documentId }, version, body }));

/** Takes a document out of sight, or brings it back. */
export const removeDocument = async ({
  documentId,
  version,
  ...body
}: Versioned<BodyInputOf<typeof documentRoutes.remove>>): Promise<ActionResult<Document>> =>
  runAction(() => callApi(documentRoutes.remove, { params: { documentId }, version, body }));

/** Lets through what could not be analysed. */
export const releaseDocument = async ({
  documentId,
  reason,
}: {
  documentId: string;
  reason: string;
}): Promise<ActionResult<Document>> =>
  runAction(() => callApi(documentRoutes.release, { params: { documentId }, body: { reason } }));
