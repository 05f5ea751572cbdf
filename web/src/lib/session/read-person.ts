import "server-only";
import type { Membership } from "@vigie/shared/member/member.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { cache } from "react";
import { readApi } from "../api/read-api.ts";
import { readSession } from "./read-session.ts";

/** Who is signed in, their places, and the one they work in now: absent if they were never in one, or no longer are. */
export const readPerson = cache(async () => {
  const person = await readApi(personRoutes.showMe, {});
  const session = await readSession();
  const place: Membership | undefined = person.memberships.find(({ tenantId }) => tenantId === session?.tenantId);
  return { ...person, place };
});
