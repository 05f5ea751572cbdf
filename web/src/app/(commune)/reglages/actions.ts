"use server";

import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import type { ApiRequest } from "#lib/api/request-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Change = { settings: ApiRequest<typeof communeRoutes.changeSettings>["body"]; version: number };

/** Saves the settings if they are still the ones that were shown. */
export const saveSettings = async ({ settings, version }: Change) =>
  runAction(() => callApi(communeRoutes.changeSettings, { body: settings, version }));

/** What is saved now, to compare with what somebody wanted to save. */
export const readSettings = async () => runAction(() => callApi(communeRoutes.show, {}));
