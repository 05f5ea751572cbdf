import type { Route } from "@vigie/shared/http/route.ts";
import type { Membership } from "@vigie/shared/member/member.ts";

/** Whether the route is open to a member of that place: what a page shows. What is allowed, the API decides. */
export const mayCall = ({ by }: Route, place: Membership | undefined): boolean =>
  by === "anyone" || by === "person" || by.some((role) => place?.roles.includes(role));
