import { serve } from "../../lib/serve.ts";
import { cancelOffboarding } from "./cancel-offboarding.ts";
import { importCommunes } from "./import-communes.ts";
import { listCommunes } from "./list-communes.ts";
import { listDepartures } from "./list-departures.ts";
import { onboardCommune } from "./onboard-commune.ts";
import { resumeCommune } from "./resume-commune.ts";
import { showCommune } from "./show-commune.ts";
import { showWatch } from "./show-watch.ts";
import { startOffboarding } from "./start-offboarding.ts";
import { suspendCommune } from "./suspend-commune.ts";

export const endpoints = [
  listCommunes,
  onboardCommune,
  importCommunes,
  showCommune,
  suspendCommune,
  resumeCommune,
  startOffboarding,
  cancelOffboarding,
  showWatch,
  listDepartures,
];
export const handler = serve(endpoints);
