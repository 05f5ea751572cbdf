"use server";

import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { redirect } from "next/navigation";
import { readApi } from "../api/read-api.ts";
import { enterPlace } from "./enter-place.ts";
import { homePath } from "./home-path.ts";
import { readSession } from "./read-session.ts";

/** Steps into another of one's places and opens its first page. */
export const switchPlace = async (form: FormData): Promise<void> => {
  const { memberships } = await readApi(personRoutes.showMe, {});
  const session = await readSession();
  const place = memberships.find(({ tenantId }) => tenantId === form.get("place"));
  if (session && place) await enterPlace(session, place);
  redirect(homePath(place));
};
