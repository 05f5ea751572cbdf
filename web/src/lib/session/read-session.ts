import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Session } from "./session.ts";
import { openSessionCookie, sessionCookie } from "./session-cookie.ts";

/** Whose request this is, from the cookie alone; whether the session still stands, only the API knows. */
export const readSession = cache(async (): Promise<Session | undefined> => {
  const cookie = (await cookies()).get(sessionCookie().name);
  return cookie && (await openSessionCookie(cookie.value));
});
