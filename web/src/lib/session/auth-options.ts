import "server-only";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { signInRoutes } from "@vigie/shared/sign-in/sign-in.routes.ts";
import type { AuthOptions, User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { ProblemError } from "../api/problem-error.ts";
import { requestApi } from "../api/request-api.ts";
import { readEnvironment } from "../environment.ts";
import { choosePlace } from "./choose-place.ts";
import { readSession } from "./read-session.ts";
import { Session } from "./session.ts";
import { cookieSeconds, sessionCookie } from "./session-cookie.ts";

const signIn = async ({
  email = "",
  code = "",
}: Partial<Record<"email" | "code", string>>): Promise<User & Session> => {
  const { personId, sessionId } = await requestApi(signInRoutes.openSession, { body: { email, code } }, undefined);
  const { memberships } = await requestApi(personRoutes.showMe, {}, { personId, sessionId });
  const place = choosePlace(memberships, (await readSession())?.tenantId);
  return { id: personId, personId, sessionId, ...(place && { tenantId: place.tenantId, kind: place.kind }) };
};

/** Sign-in by code. next-auth carries the cookie; the API opens the session, keeps it and ends it. */
export const authOptions = (): AuthOptions => ({
  secret: readEnvironment().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: cookieSeconds },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: "/connexion", signOut: "/connexion", error: "/connexion" },
  providers: [
    Credentials({
      credentials: { email: {}, code: {} },
      authorize: async (credentials) => {
        try {
          return await signIn(credentials ?? {});
        } catch (error) {
          // next-auth hands the message to the page: the code of the refusal, nothing else.
          throw new Error(error instanceof ProblemError ? error.code : "server.failed");
        }
      },
    }),
  ],
  callbacks: {
    // Only what `Session` names goes into the cookie.
    jwt: ({ token, user }) => ({ ...Session.parse(user ?? token) }),
    // What a page's script may read: nothing but when it ends.
    session: ({ session }) => ({ expires: session.expires }),
  },
  // The name alone: a message may repeat what somebody typed.
  logger: { error: (name) => console.error(name), warn: () => {}, debug: () => {} },
});
