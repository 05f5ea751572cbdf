"use server";

import { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { bodyOf, type LevelValues } from "./level-values.ts";

type Typed = {
  contractId: string;
  values: LevelValues;
  known?: { serviceLevelId: string; version: number } | undefined;
};

/** Writes down a service level, or corrects the one that is known if it still is as it was shown. */
export const saveLevel = async ({ contractId, values, known }: Typed) =>
  runAction(() => {
    const body = bodyOf(values);
    if (!known) return callApi(serviceLevelRoutes.register, { params: { contractId }, body });
    const { serviceLevelId, version } = known;
    return callApi(serviceLevelRoutes.change, { params: { contractId, serviceLevelId }, version, body });
  });
