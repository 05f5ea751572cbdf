import "server-only";
import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { cache } from "react";
import { readApi } from "#lib/api/read-api.ts";

/** A case's page, read once for a request. */
export const readCase = cache((caseId: string) => readApi(caseRoutes.show, { params: { caseId } }));
