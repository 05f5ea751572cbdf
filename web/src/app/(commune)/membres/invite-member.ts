"use server";

import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { refresh } from "next/cache";
import { callApi } from "#lib/api/call-api.ts";
import type { ApiRequest } from "#lib/api/request-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** Invites somebody; the page shows them among the pending at once. */
export const inviteMember = async (draft: ApiRequest<typeof memberRoutes.invite>["body"]) =>
  runAction(async () => {
    const invitation = await callApi(memberRoutes.invite, { body: draft });
    refresh();
    return invitation;
  });
