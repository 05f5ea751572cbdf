import type { Route } from "@vigie/shared/http/route.ts";
import { openTokenFor } from "../harness/open-session-for.ts";
import { association, type Populated } from "../harness/populated-world.ts";

/** A token of somebody of commune Alpha, or of the association, whom the route admits; none where it asks nobody's name. */
export const entitled = async (
  { world, alpha, associationId }: Populated,
  { by }: Route,
): Promise<string | undefined> => {
  if (by === "anyone") return undefined;
  if (by !== "person" && by.includes("associationAdmin")) return openTokenFor(world, association.email, associationId);
  const roles = ["contractOfficer", "communeAdmin", "executive"] as const;
  const role = roles.find((each) => by === "person" || by.includes(each)) ?? "contractOfficer";
  return openTokenFor(world, alpha.people[role].email, alpha.id);
};
