import { Invitation, Member } from "@vigie/shared/member/member.ts";
import { entity } from "./entity.ts";

export const personKey = (personId: string): string => `PERSON#${personId}`;

export const members = entity({
  name: "member",
  schema: Member,
  prefix: "MEMBER#",
  idOf: ({ personId }: Pick<Member, "personId">) => personId,
  indexKeys: ({ personId }) => ({ personKey: personKey(personId) }),
});

/** One invitation an address and tenant: its unique row stays after acceptance, so nobody is invited twice. */
export const invitations = entity({
  name: "invitation",
  schema: Invitation,
  prefix: "INVITATION#",
  idOf: ({ id }: Pick<Invitation, "id">) => id,
  unique: ({ email }) => [`INVITED#${email}`],
  taken: "member.alreadyInvited",
});
