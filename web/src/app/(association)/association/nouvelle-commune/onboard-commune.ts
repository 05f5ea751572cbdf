"use server";

import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import type { AssociationCommune, Onboarding } from "@vigie/shared/association/onboarding.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** Onboards one commune and has its first administrator invited. */
export const onboardCommune = async (body: Onboarding): Promise<ActionResult<AssociationCommune>> =>
  runAction(() => callApi(associationRoutes.onboardCommune, { body }));
