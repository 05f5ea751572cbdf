import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";

export const showCommune = endpoint(communeRoutes.show, ({ profile }) => profile());
