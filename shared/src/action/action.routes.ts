import * as z from "zod";
import { route } from "../http/route.ts";
import { ActionId, VendorId } from "../ids.ts";
import { registerKeepers } from "../member/role.ts";
import { Action, ActionDraft } from "./action.ts";

export const actionRoutes = {
  addAction: route({
    method: "POST",
    path: "/vendors/{vendorId}/actions",
    summary: "Note an improvement action that was agreed on; whoever follows it is reminded.",
    by: registerKeepers,
    params: z.strictObject({ vendorId: VendorId }),
    body: ActionDraft,
    answer: Action,
    status: 201,
    errors: ["item.unknown", "vendor.archived"],
  }),
  changeAction: route({
    method: "PUT",
    path: "/vendors/{vendorId}/actions/{actionId}",
    summary: "Correct an improvement action, or say that it is done or dropped.",
    by: registerKeepers,
    params: z.strictObject({ vendorId: VendorId, actionId: ActionId }),
    body: ActionDraft,
    answer: Action,
    versioned: true,
    errors: ["item.unknown", "status.notAllowed"],
  }),
};
