import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { reckonDates } from "@vigie/shared/contract/reckon-dates.ts";
import { endpoint } from "../../lib/endpoint.ts";

export const reckon = endpoint(contractRoutes.reckon, async ({ body }) => reckonDates(body));
