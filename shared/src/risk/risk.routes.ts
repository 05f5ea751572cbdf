import * as z from "zod";
import { route } from "../http/route.ts";
import { RiskId, VendorId } from "../ids.ts";
import { registerKeepers } from "../member/role.ts";
import { line } from "../text.ts";
import { Risk, RiskDraft } from "./risk.ts";

const riskParams = z.strictObject({ vendorId: VendorId, riskId: RiskId });

export const riskRoutes = {
  addRisk: route({
    method: "POST",
    path: "/vendors/{vendorId}/risks",
    summary: "Enter a risk of a vendor; its review comes back as a reminder.",
    by: registerKeepers,
    params: z.strictObject({ vendorId: VendorId }),
    body: RiskDraft,
    answer: Risk,
    status: 201,
    errors: ["item.unknown", "vendor.archived"],
  }),
  changeRisk: route({
    method: "PUT",
    path: "/vendors/{vendorId}/risks/{riskId}",
    summary: "Correct or close a risk. A risk judged anew is no longer the one that was accepted.",
    by: registerKeepers,
    params: riskParams,
    body: RiskDraft,
    answer: Risk,
    versioned: true,
    errors: ["item.unknown"],
  }),
  acceptRisk: route({
    method: "PUT",
    path: "/vendors/{vendorId}/risks/{riskId}/acceptance",
    summary: "Accept a risk in the executive's name, or take the acceptance back.",
    by: ["executive"],
    params: riskParams,
    body: z.strictObject({ accepted: z.boolean(), reference: line(120).optional() }),
    answer: Risk,
    versioned: true,
    errors: ["item.unknown"],
  }),
};
