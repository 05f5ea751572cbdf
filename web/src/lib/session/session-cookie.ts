import "server-only";
import { decode, encode } from "next-auth/jwt";
import { readEnvironment } from "../environment.ts";
import { Session } from "./session.ts";

/** Longer than the API's session lives, so that whoever signs in again finds the place they worked in. The API ends the session. */
export const cookieSeconds = 7 * 86_400;

/** The cookie's name and attributes: out of reach of scripts and of other sites, over HTTPS wherever there is HTTPS. */
export const sessionCookie = () => {
  const secure = readEnvironment().NEXTAUTH_URL.startsWith("https:");
  return {
    name: secure ? "__Host-vigie-session" : "vigie-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
};

/** A session as the cookie's value. */
export const sealSession = (session: Session): Promise<string> =>
  encode({ token: session, secret: readEnvironment().NEXTAUTH_SECRET, maxAge: cookieSeconds });

/** The session in a cookie's value; undefined if it is not one that we sealed, or too old. */
export const openSessionCookie = async (value: string): Promise<Session | undefined> => {
  const token = await decode({ token: value, secret: readEnvironment().NEXTAUTH_SECRET }).catch(() => null);
  return Session.safeParse(token).data;
};
