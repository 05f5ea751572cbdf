"use server";

import type { Membership } from "@vigie/shared/member/member.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { endSession } from "#lib/session/end-session.ts";
import { enterPlace } from "#lib/session/enter-place.ts";
import { readSession } from "#lib/session/read-session.ts";

/** What the invitation offers, to whoever holds its secret. */
export const previewInvitation = async (secret: string) =>
  runAction(() => callApi(personRoutes.showInvitation, { body: { secret } }));

/** Becomes a member, and works in that commune from now on. */
export const acceptInvitation = async (secret: string): Promise<ActionResult<Membership>> =>
  runAction(async () => {
    const place = await callApi(personRoutes.acceptInvitation, { body: { secret } });
    const session = await readSession();
    if (session) await enterPlace(session, place);
    return place;
  });

/** Signs the other person out, so that the invited one can sign in on this very page. */
export const leaveSession = async (): Promise<void> => endSession();
