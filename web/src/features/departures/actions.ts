"use server";

import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Start = { communeId: string; reference: string };

export const startOffboarding = async ({ communeId, reference }: Start) =>
  runAction(() => callApi(associationRoutes.startOffboarding, { params: { communeId }, body: { reference } }));

type Cancel = { communeId: string; version: number };

export const cancelOffboarding = async ({ communeId, version }: Cancel) =>
  runAction(() => callApi(associationRoutes.cancelOffboarding, { params: { communeId }, version }));
