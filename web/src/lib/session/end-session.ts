import "server-only";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { cookies } from "next/headers";
import { ProblemError } from "../api/problem-error.ts";
import { requestApi } from "../api/request-api.ts";
import { readSession } from "./read-session.ts";
import { sessionCookie } from "./session-cookie.ts";

/** Ends the session for every holder of its cookie, then forgets the cookie: also when the API refuses or does not answer. */
export const endSession = async (): Promise<void> => {
  const session = await readSession();
  if (session) {
    await requestApi(personRoutes.closeSession, {}, session).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
};
