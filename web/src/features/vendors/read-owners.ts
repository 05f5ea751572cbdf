import "server-only";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { cache } from "react";
import { readApi } from "#lib/api/read-api.ts";
import type { Owner } from "./owner.ts";

/** Who may follow a vendor: the commune's active members, by name. */
export const readOwners = cache(async (): Promise<readonly Owner[]> => {
  const { members } = await readApi(memberRoutes.list, {});
  return members
    .filter(({ status }) => status === "active")
    .map(({ personId, name }) => ({ personId, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
});
