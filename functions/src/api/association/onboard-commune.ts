import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { onboard } from "./onboard.ts";

export const onboardCommune = endpoint(associationRoutes.onboardCommune, ({ body, deps, ...actor }) =>
  onboard(body, actor, deps),
);
