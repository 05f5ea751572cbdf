import "server-only";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { cache } from "react";
import { readApi } from "#lib/api/read-api.ts";

/** A service's page as the API has it; asked for once a request. */
export const readServicePage = cache((serviceId: string) => readApi(serviceRoutes.show, { params: { serviceId } }));
