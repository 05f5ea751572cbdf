"use server";

import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { requestApi } from "../api/request-api.ts";
import { ProblemError } from "../api/problem-error.ts";
import { readSession } from "./read-session.ts";
import { sessionCookie } from "./session-cookie.ts";

/** Ends the session for every holder of its cookie, then forgets the cookie. Nobody is kept signed in by an API that does not answer. */
export const signOut = async (): Promise<void> => {
  const session = await readSession();
  if (session) {
    await requestApi(personRoutes.closeSession, {}, session).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect("/connexion");
};
