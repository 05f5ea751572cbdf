import { serve } from "../../lib/serve.ts";
import { cancelOffboarding } from "./cancel-offboarding.ts";
import { importCommunes } from "./import-communes.ts";
import { listCommunes } from "./list-communes.ts";
import { listDepartures } from "./list-departures.ts";
import { onboardCommune } from "./onboard-commune.ts";
import { showCommune } from "./show-commune.ts";
import { startOffboarding } from "./start-offboarding.ts";

export const endpoints = [
  listCommunes,
  onboardCommune,
  importCommunes,
  showCommune,
  startOffboarding,
  cancelOffboarding,
  listDepartures,
];
export const handler = serve(endpoints);
