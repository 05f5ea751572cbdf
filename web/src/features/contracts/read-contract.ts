import "server-only";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { cache } from "react";
import { readApi } from "#lib/api/read-api.ts";

/** A contract's page, read once a request: the page and its title ask for the same. */
export const readContract = cache((contractId: string) => readApi(contractRoutes.show, { params: { contractId } }));
