"use server";

import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import type { ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** Onboards a batch of rows; each is taken or refused on its own. */
export const importCommunes = async (rows: readonly ImportRow[]) =>
  runAction(() => callApi(associationRoutes.importCommunes, { body: { rows: [...rows] } }));
