import { serve } from "../../lib/serve.ts";
import { archiveService } from "./archive-service.ts";
import { changeService } from "./change-service.ts";
import { listServices } from "./list-services.ts";
import { registerService } from "./register-service.ts";
import { showCoverage } from "./show-coverage.ts";
import { showService } from "./show-service.ts";

export const endpoints = [listServices, showCoverage, registerService, showService, changeService, archiveService];
export const handler = serve(endpoints);
