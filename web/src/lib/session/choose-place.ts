import type { Membership } from "@vigie/shared/member/member.ts";

/** Where a person works after signing in: where they worked last, if they still may, else the first of their places. */
export const choosePlace = (memberships: readonly Membership[], last: string | undefined): Membership | undefined =>
  memberships.find(({ tenantId }) => tenantId === last) ?? memberships[0];
