"use server";

import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { ProblemError } from "../api/problem-error.ts";
import { requestApi } from "../api/request-api.ts";
import { homePath } from "./home-path.ts";
import { readSession } from "./read-session.ts";
import { cookieSeconds, sealSession, sessionCookie } from "./session-cookie.ts";
import { signInPath } from "./sign-in-path.ts";

/** Steps into another of one's places and opens its first page. */
export const switchPlace = async (form: FormData): Promise<void> => {
  const session = await readSession();
  if (!session) redirect(await signInPath());
  const { memberships } = await requestApi(personRoutes.showMe, {}, session).catch(async (error: unknown) => {
    if (error instanceof ProblemError && error.code === "session.missing") redirect(await signInPath());
    throw error;
  });
  const place = memberships.find(({ tenantId }) => tenantId === form.get("place"));
  if (place) {
    const { personId, sessionId } = session;
    const { name, options } = sessionCookie();
    const value = await sealSession({ personId, sessionId, tenantId: place.tenantId, kind: place.kind });
    (await cookies()).set(name, value, { ...options, maxAge: cookieSeconds });
  }
  redirect(homePath(place));
};
