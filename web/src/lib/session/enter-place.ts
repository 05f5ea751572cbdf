import "server-only";
import type { Membership } from "@vigie/shared/member/member.ts";
import { cookies } from "next/headers";
import type { Session } from "./session.ts";
import { cookieSeconds, sealSession, sessionCookie } from "./session-cookie.ts";

/** From now on the session works in that place, which the caller knows to be one of the person's. For server actions. */
export const enterPlace = async (
  { personId, sessionId }: Session,
  { tenantId, kind }: Pick<Membership, "tenantId" | "kind">,
): Promise<void> => {
  const { name, options } = sessionCookie();
  const value = await sealSession({ personId, sessionId, tenantId, kind });
  (await cookies()).set(name, value, { ...options, maxAge: cookieSeconds });
};
