import type { Invitation } from "@vigie/shared/member/member.ts";

/** What an invitation says of itself before it is accepted. */
export type Offer = Pick<Invitation, "tenantName" | "email" | "name" | "roles">;
