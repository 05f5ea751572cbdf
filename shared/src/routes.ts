import { associationRoutes } from "./association/association.routes.ts";
import { communeRoutes } from "./commune/commune.routes.ts";
import { contractRoutes } from "./contract/contract.routes.ts";
import { memberRoutes } from "./member/member.routes.ts";
import { personRoutes } from "./member/person.routes.ts";
import { serviceRoutes } from "./service/service.routes.ts";
import { signInRoutes } from "./sign-in/sign-in.routes.ts";
import { vendorRoutes } from "./vendor/vendor.routes.ts";

/** The whole API. Each key is a bounded context: one folder of functions/src/api, one Lambda function. */
export const routes = {
  signIn: signInRoutes,
  person: personRoutes,
  association: associationRoutes,
  commune: communeRoutes,
  members: memberRoutes,
  vendors: vendorRoutes,
  services: serviceRoutes,
  contracts: contractRoutes,
};
export type Context = keyof typeof routes;
