"use server";

import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { bodyOf, type ServiceValues } from "./service-values.ts";

type Typed = { values: ServiceValues; known?: { serviceId: string; version: number } | undefined };

/** Enters a service, or corrects the one that is known if it still is as it was shown. */
export const saveService = async ({ values, known }: Typed) =>
  runAction(() => {
    const body = bodyOf(values);
    if (!known) return callApi(serviceRoutes.register, { body });
    const { serviceId, version } = known;
    return callApi(serviceRoutes.change, { params: { serviceId }, body, version });
  });
