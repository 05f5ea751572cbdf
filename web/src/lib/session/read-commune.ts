import "server-only";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { cache } from "react";
import { readApi } from "../api/read-api.ts";

/** The active commune and whether it is leaving, read once a request. */
export const readCommune = cache(() => readApi(communeRoutes.show, {}));
