import * as z from "zod";
import { DueItem } from "../deadline/due-item.ts";
import { NextReminder } from "../deadline/next-reminder.ts";
import { Document, DocumentDraft, UploadTicket } from "../document/document.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { route } from "../http/route.ts";
import { ContractId, DocumentId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { Service } from "../service/service.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Contract, ContractDraft, ContractView } from "./contract.ts";
import { ContractDates } from "./contract-dates.ts";
import { ReckonQuery } from "./reckon-dates.ts";

const params = z.strictObject({ contractId: ContractId });
const documentParams = z.strictObject({ contractId: ContractId, documentId: DocumentId });

/** A contract's page: the clock, the papers, who is told next. */
export const ContractPage = z.object({
  today: PlainDate,
  contract: ContractView,
  services: z.array(Service),
  documents: z.array(Document),
  due: DueItem.optional(),
  nextReminder: NextReminder.optional(),
});
export type ContractPage = z.infer<typeof ContractPage>;

export const contractRoutes = {
  reckon: route({
    method: "POST",
    path: "/contract-dates",
    summary: "Every date that follows from a term model on a day. Stores nothing.",
    by: "person",
    body: ReckonQuery,
    answer: ContractDates,
  }),
  list: route({
    method: "GET",
    path: "/contracts",
    summary: "The contracts of the commune, page by page, each with its clock.",
    by: registerReaders,
    query: PageQuery,
    answer: pageOf(ContractView).extend({ today: PlainDate }),
    errors: ["cursor.invalid"],
  }),
  register: route({
    method: "POST",
    path: "/contracts",
    summary: "Enter a contract in the register.",
    by: registerKeepers,
    body: ContractDraft,
    answer: Contract,
    status: 201,
    errors: ["item.unknown", "contract.referenceTaken"],
  }),
  show: route({
    method: "GET",
    path: "/contracts/{contractId}",
    summary: "One contract with its clock, documents and next reminder.",
    by: registerReaders,
    params,
    answer: ContractPage,
    errors: ["item.unknown"],
  }),
  change: route({
    method: "PUT",
    path: "/contracts/{contractId}",
    summary: "Correct a contract; its deadline follows.",
    by: registerKeepers,
    params,
    body: ContractDraft,
    answer: Contract,
    versioned: true,
    errors: ["item.unknown", "contract.referenceTaken"],
  }),
  attachDocument: route({
    method: "POST",
    path: "/contracts/{contractId}/documents",
    summary: "Promise a document; the answer says where and how to post its bytes.",
    by: registerKeepers,
    params,
    body: DocumentDraft,
    answer: UploadTicket,
    status: 201,
    errors: ["item.unknown"],
  }),
  confirmDocument: route({
    method: "POST",
    path: "/contracts/{contractId}/documents/{documentId}/stored",
    summary: "Say that the bytes are posted; taken only if the bucket holds what was promised.",
    by: registerKeepers,
    params: documentParams,
    answer: Document,
    errors: ["item.unknown", "document.notUploaded", "document.differs"],
  }),
  openDocument: route({
    method: "GET",
    path: "/contracts/{contractId}/documents/{documentId}/address",
    summary: "A short-lived address to download the document from.",
    by: registerReaders,
    params: documentParams,
    answer: z.object({ url: z.string() }),
    errors: ["item.unknown"],
  }),
};
