import { serve } from "../../lib/serve.ts";
import { changeService } from "./change-service.ts";
import { listServices } from "./list-services.ts";
import { registerService } from "./register-service.ts";

export const endpoints = [listServices, registerService, changeService];
export const handler = serve(endpoints);
