"use server";

import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Start = { communeId: string; reason: string };

export const suspendCommune = async ({ communeId, reason }: Start) =>
  runAction(() => callApi(associationRoutes.suspendCommune, { params: { communeId }, body: { reason } }));

type Lift = { communeId: string; version: number };

export const resumeCommune = async ({ communeId, version }: Lift) =>
  runAction(() => callApi(associationRoutes.resumeCommune, { params: { communeId }, version }));
