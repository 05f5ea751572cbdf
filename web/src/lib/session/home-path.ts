import type { Membership } from "@vigie/shared/member/member.ts";

/** The first page of a place. */
export const homePath = (place: Pick<Membership, "kind"> | undefined): "/" | "/association" =>
  place?.kind === "association" ? "/association" : "/";
