import type { Act } from "@vigie/shared/case/take-step.ts";
import type { CommuneActor } from "../../lib/authorise.ts";
import type { Deps } from "../../lib/deps.ts";

/** Who takes a step of a case, in which roles, at this instant. */
export const actOf = ({ person, member, deps }: Pick<CommuneActor, "person" | "member"> & { deps: Deps }): Act => ({
  personId: person.id,
  roles: member.roles,
  at: deps.now(),
});
