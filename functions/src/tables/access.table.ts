import { PersonId } from "@vigie/shared/ids.ts";
import { Person } from "@vigie/shared/member/member.ts";
import * as z from "zod";
import { entity } from "./entity.ts";

const single = (_: Record<never, never>) => "ONLY";

/** Sign-in's own items. Each stands alone in a partition named after what leads to it: a person's id, an address, a session's secret. */
export const people = entity({
  name: "person",
  schema: Person.extend({ version: z.number().int() }),
  prefix: "PERSON#",
  idOf: single,
});

export const addresses = entity({
  name: "address",
  schema: z.object({ version: z.number().int(), personId: PersonId }),
  prefix: "ADDRESS#",
  idOf: single,
});

/** The code last sent to an address. Only its hash is kept; five wrong tries end it. */
export const SignInCode = z.object({
  version: z.number().int(),
  codeHash: z.string(),
  wrongTries: z.number().int(),
  expiresAt: z.iso.datetime(),
  sentAt: z.array(z.iso.datetime()),
});
export type SignInCode = z.infer<typeof SignInCode>;

export const signInCodes = entity({ name: "signInCode", schema: SignInCode, prefix: "CODE#", idOf: single });

export const Session = z.object({
  version: z.number().int(),
  personId: PersonId,
  openedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type Session = z.infer<typeof Session>;

/** A person's sessions stand together in the index by person, so that all of them can end. */
export const sessionsKey = (personId: string): string => `SESSIONS#${personId}`;

export const sessions = entity({
  name: "session",
  schema: Session,
  prefix: "SESSION#",
  idOf: single,
  indexKeys: ({ personId }) => ({ personKey: sessionsKey(personId) }),
});
