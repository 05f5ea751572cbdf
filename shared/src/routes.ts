import { agendaRoutes } from "./agenda/agenda.routes.ts";
import { associationRoutes } from "./association/association.routes.ts";
import { caseRoutes } from "./case/case.routes.ts";
import { communeRoutes } from "./commune/commune.routes.ts";
import { contractRoutes } from "./contract/contract.routes.ts";
import { documentRoutes } from "./document/document.routes.ts";
import { exportRoutes } from "./export/export.routes.ts";
import { importRoutes } from "./import/import.routes.ts";
import { memberRoutes } from "./member/member.routes.ts";
import { personRoutes } from "./member/person.routes.ts";
import { reminderRoutes } from "./reminder-log/reminder.routes.ts";
import { searchRoutes } from "./search/search.routes.ts";
import { serviceRoutes } from "./service/service.routes.ts";
import { serviceLevelRoutes } from "./service-level/service-level.routes.ts";
import { signInRoutes } from "./sign-in/sign-in.routes.ts";
import { vendorRoutes } from "./vendor/vendor.routes.ts";

/** The whole API. Each key is a bounded context: one folder of functions/src/api, one Lambda function. */
export const routes = {
  signIn: signInRoutes,
  person: personRoutes,
  association: associationRoutes,
  commune: communeRoutes,
  agenda: agendaRoutes,
  reminders: reminderRoutes,
  members: memberRoutes,
  search: searchRoutes,
  exports: exportRoutes,
  vendors: vendorRoutes,
  services: serviceRoutes,
  contracts: contractRoutes,
  serviceLevels: serviceLevelRoutes,
  documents: documentRoutes,
  imports: importRoutes,
  cases: caseRoutes,
};
export type Context = keyof typeof routes;
