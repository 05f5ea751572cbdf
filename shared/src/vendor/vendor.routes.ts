import * as z from "zod";
import { ContractView } from "../contract/contract.ts";
import { DueItem } from "../deadline/due-item.ts";
import { Evaluation, EvaluationDraft } from "../evaluation/evaluation.ts";
import { route } from "../http/route.ts";
import { EvaluationId, VendorId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { Service } from "../service/service.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Vendor, VendorDraft } from "./vendor.ts";

const params = z.strictObject({ vendorId: VendorId });

/** A vendor in the list: how much hangs on it and what comes next. */
export const VendorRow = Vendor.extend({
  services: z.number().int(),
  contracts: z.number().int(),
  next: DueItem.optional(),
});
export type VendorRow = z.infer<typeof VendorRow>;

/** Everything about one vendor, from one Query. */
export const VendorPage = z.object({
  today: PlainDate,
  vendor: Vendor,
  services: z.array(Service),
  contracts: z.array(ContractView),
  evaluations: z.array(Evaluation),
  due: z.array(DueItem),
});
export type VendorPage = z.infer<typeof VendorPage>;

export const vendorRoutes = {
  list: route({
    method: "GET",
    path: "/vendors",
    summary: "The vendors of the commune with what comes next for each.",
    by: registerReaders,
    answer: z.object({ today: PlainDate, items: z.array(VendorRow) }),
  }),
  register: route({
    method: "POST",
    path: "/vendors",
    summary: "Enter a vendor in the register.",
    by: registerKeepers,
    body: VendorDraft,
    answer: Vendor,
    status: 201,
    errors: ["vendor.uidTaken"],
  }),
  show: route({
    method: "GET",
    path: "/vendors/{vendorId}",
    summary: "Everything about one vendor.",
    by: registerReaders,
    params,
    answer: VendorPage,
    errors: ["item.unknown"],
  }),
  change: route({
    method: "PUT",
    path: "/vendors/{vendorId}",
    summary: "Correct a vendor.",
    by: registerKeepers,
    params,
    body: VendorDraft,
    answer: Vendor,
    versioned: true,
    errors: ["item.unknown", "vendor.uidTaken"],
  }),
  planEvaluation: route({
    method: "POST",
    path: "/vendors/{vendorId}/evaluations",
    summary: "Plan the next evaluation; its day follows from the vendor's criticality unless one is given.",
    by: registerKeepers,
    params,
    body: EvaluationDraft,
    answer: Evaluation,
    status: 201,
    errors: ["item.unknown", "evaluation.alreadyPlanned"],
  }),
  moveEvaluation: route({
    method: "PUT",
    path: "/vendors/{vendorId}/evaluations/{evaluationId}",
    summary: "Move a planned evaluation to another day or owner.",
    by: registerKeepers,
    params: z.strictObject({ vendorId: VendorId, evaluationId: EvaluationId }),
    body: EvaluationDraft.required({ dueOn: true }),
    answer: Evaluation,
    versioned: true,
    errors: ["item.unknown"],
  }),
};
