import * as z from "zod";
import { actionRoutes } from "../action/action.routes.ts";
import { Evaluation, EvaluationDraft } from "../evaluation/evaluation.ts";
import { HistoryPage } from "../history/history.ts";
import { PageQuery } from "../http/page.ts";
import { route } from "../http/route.ts";
import { EvaluationId, VendorId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { riskRoutes } from "../risk/risk.routes.ts";
import { line } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Vendor, VendorDraft } from "./vendor.ts";
import { VendorPage, VendorRow } from "./vendor-page.ts";

const params = z.strictObject({ vendorId: VendorId });

export const vendorRoutes = {
  list: route({
    method: "GET",
    path: "/vendors",
    summary: "The vendors of the commune with what comes next for each; those taken out of the register on demand.",
    by: registerReaders,
    query: z.strictObject({ archived: z.stringbool().default(false) }),
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
    errors: ["item.unknown", "status.notAllowed", "vendor.uidTaken"],
  }),
  archive: route({
    method: "PUT",
    path: "/vendors/{vendorId}/archived",
    summary: "Take a vendor out of the register, or put it back. Nothing of it is lost; it reminds nobody meanwhile.",
    by: registerKeepers,
    params,
    body: z.strictObject({ archived: z.boolean(), reason: line(200).optional() }),
    answer: Vendor,
    versioned: true,
    errors: ["item.unknown", "vendor.stillBound"],
  }),
  showHistory: route({
    method: "GET",
    path: "/vendors/{vendorId}/history",
    summary: "Who changed what about a vendor and all that hangs on it, the latest first.",
    by: registerReaders,
    params,
    query: PageQuery,
    answer: HistoryPage,
    errors: ["item.unknown", "cursor.invalid"],
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
    errors: ["item.unknown", "evaluation.alreadyPlanned", "vendor.archived", "vendor.hasNoOwner"],
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
  ...actionRoutes,
  ...riskRoutes,
};
