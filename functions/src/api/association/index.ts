import { serve } from "../../lib/serve.ts";
import { importCommunes } from "./import-communes.ts";
import { listCommunes } from "./list-communes.ts";
import { onboardCommune } from "./onboard-commune.ts";

export const endpoints = [listCommunes, onboardCommune, importCommunes];
export const handler = serve(endpoints);
