import { serve } from "../../lib/serve.ts";
import { acceptRisk } from "./accept-risk.ts";
import { addAction } from "./add-action.ts";
import { addRisk } from "./add-risk.ts";
import { archiveVendor } from "./archive-vendor.ts";
import { changeAction } from "./change-action.ts";
import { changeRisk } from "./change-risk.ts";
import { changeVendor } from "./change-vendor.ts";
import { listVendors } from "./list-vendors.ts";
import { moveEvaluation } from "./move-evaluation.ts";
import { planEvaluation } from "./plan-evaluation.ts";
import { registerVendor } from "./register-vendor.ts";
import { showHistory } from "./show-history.ts";
import { showVendor } from "./show-vendor.ts";

export const endpoints = [
  listVendors,
  registerVendor,
  showVendor,
  changeVendor,
  archiveVendor,
  showHistory,
  planEvaluation,
  moveEvaluation,
  addAction,
  changeAction,
  addRisk,
  changeRisk,
  acceptRisk,
];
export const handler = serve(endpoints);
