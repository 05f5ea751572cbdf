import { serve } from "../../lib/serve.ts";
import { changeVendor } from "./change-vendor.ts";
import { listVendors } from "./list-vendors.ts";
import { moveEvaluation } from "./move-evaluation.ts";
import { planEvaluation } from "./plan-evaluation.ts";
import { registerVendor } from "./register-vendor.ts";
import { showVendor } from "./show-vendor.ts";

export const endpoints = [listVendors, registerVendor, showVendor, changeVendor, planEvaluation, moveEvaluation];
export const handler = serve(endpoints);
