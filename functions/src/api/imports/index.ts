import { serve } from "../../lib/serve.ts";
import { importRows } from "./import-rows.ts";
import { listServiceLevels } from "./list-service-levels.ts";

export const endpoints = [listServiceLevels, importRows];
export const handler = serve(endpoints);
