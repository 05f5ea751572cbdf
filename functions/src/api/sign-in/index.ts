import { serve } from "../../lib/serve.ts";
import { openSession } from "./open-session.ts";
import { requestCode } from "./request-code.ts";

export const endpoints = [requestCode, openSession];
export const handler = serve(endpoints);
