"use server";

import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { refresh } from "next/cache";
import { callApi } from "#lib/api/call-api.ts";
import type { ApiRequest } from "#lib/api/request-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Of = { personId: string; version: number };

/** Says who is told instead of somebody, if the person still is as they were shown. */
export const changeSubstitute = async ({
  personId,
  version,
  substituteId,
}: Of & ApiRequest<typeof memberRoutes.changeSubstitute>["body"]) =>
  runAction(async () => {
    const member = await callApi(memberRoutes.changeSubstitute, {
      params: { personId },
      version,
      body: { substituteId },
    });
    refresh();
    return member;
  });

/** Writes to an address again from which mails came back. */
export const retryAddress = async ({ personId, version }: Of) =>
  runAction(async () => {
    const member = await callApi(memberRoutes.retryAddress, { params: { personId }, version });
    refresh();
    return member;
  });
