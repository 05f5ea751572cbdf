import { Invitation, Member } from "@vigie/shared/member/member.ts";
import { entity } from "./entity.ts";

/** The key of a person in the index by person, which sign-in alone may read. */
export const personKey = (personId: string): string => `PERSON#${personId}`;

/** An address's invitations stand together in the same index: whoever is invited elsewhere is not forgotten. */
export const invitedKey = (email: string): string => `INVITED#${email}`;

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
  indexKeys: ({ email }) => ({ personKey: invitedKey(email) }),
  unique: ({ email }) => [`INVITED#${email}`],
  taken: "member.alreadyInvited",
});
