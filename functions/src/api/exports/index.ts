import { serve } from "../../lib/serve.ts";
import { listExports } from "./list-exports.ts";
import { openExport } from "./open-export.ts";
import { requestExport } from "./request-export.ts";

export const endpoints = [listExports, requestExport, openExport];
export const handler = serve(endpoints);
