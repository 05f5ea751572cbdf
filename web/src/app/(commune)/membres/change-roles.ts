"use server";

import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { refresh } from "next/cache";
import { callApi } from "#lib/api/call-api.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import type { ApiRequest } from "#lib/api/request-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Change = { personId: string; version: number } & ApiRequest<typeof memberRoutes.changeRoles>["body"];

/** Gives somebody other roles, if theirs still are as they were shown; what the person may do follows at once. */
export const changeRoles = async ({ personId, version, roles }: Change) =>
  runAction(async () => {
    const member = await callApi(memberRoutes.changeRoles, { params: { personId }, version, body: { roles } });
    refresh();
    return member;
  });

/** A member as they stand now. */
export const readMember = async (personId: string) =>
  runAction(async () => {
    const { members } = await callApi(memberRoutes.list, {});
    const member = members.find((each) => each.personId === personId);
    if (!member) throw new ProblemError("item.unknown");
    return member;
  });
