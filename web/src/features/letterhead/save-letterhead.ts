"use server";

import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import type { Letterhead } from "@vigie/shared/commune/letterhead.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** Saves the letterhead if the commune is still the one that was shown. */
export const saveLetterhead = async ({ body, version }: { body: Letterhead; version: number }) =>
  runAction(() => callApi(communeRoutes.changeLetterhead, { body, version }));
