import * as z from "zod";
import { route } from "../http/route.ts";
import { ContractId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { AmendmentDraft } from "./amendment.ts";
import { Contract, ContractDraft } from "./contract.ts";
import { ContractDates } from "./contract-dates.ts";
import { ContractListPage, ContractListQuery } from "./contract-list.ts";
import { ContractPage } from "./contract-page.ts";
import { CostsPage, CostsQuery } from "./costs-by-year.ts";
import { ReckonQuery } from "./reckon-dates.ts";

const params = z.strictObject({ contractId: ContractId });

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
    summary:
      "The contracts of the commune, narrowed, searched and ordered over all of them, page by page, each with its clock.",
    by: registerReaders,
    query: ContractListQuery,
    answer: ContractListPage,
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
    errors: ["item.unknown", "contract.referenceTaken", "vendor.archived"],
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
  amend: route({
    method: "POST",
    path: "/contracts/{contractId}/amendments",
    summary:
      "Record a signed amendment: its term rules, its cost and services hold from its day, the deadlines follow.",
    by: registerKeepers,
    params,
    body: AmendmentDraft,
    answer: Contract,
    status: 201,
    versioned: true,
    errors: ["item.unknown", "case.noMandate", "contract.notSigned", "contract.historyFull"],
  }),
  archive: route({
    method: "PUT",
    path: "/contracts/{contractId}/archived",
    summary: "Take a draft or an ended contract out of the lists, or put it back. Nothing is lost.",
    by: registerKeepers,
    params,
    body: z.strictObject({ archived: z.boolean() }),
    answer: Contract,
    versioned: true,
    errors: ["item.unknown", "contract.stillBinding"],
  }),
  costs: route({
    method: "GET",
    path: "/costs",
    summary: "What the contracts cost by calendar year and vendor: spent up to today, forecast after.",
    by: registerReaders,
    query: CostsQuery,
    answer: CostsPage,
  }),
};
