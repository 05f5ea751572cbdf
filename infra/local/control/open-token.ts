import { signApiToken } from "@vigie/functions/lib/api-token.ts";
import { commit } from "@vigie/functions/lib/commit.ts";
import type { Deps } from "@vigie/functions/lib/deps.ts";
import { findMemberships } from "@vigie/functions/lib/find-memberships.ts";
import { newSession } from "@vigie/functions/lib/open-session.ts";
import { hash } from "@vigie/functions/lib/secret.ts";
import { addresses } from "@vigie/functions/tables/access.table.ts";
import { EmailAddress } from "@vigie/shared/email-address.ts";
import type { Membership } from "@vigie/shared/member/member.ts";
import { type Keys, scriptTokenSeconds } from "../parts/keys.ts";
import { UserError } from "../process/user-error.ts";

type Asked = { email: string; commune?: string | undefined };

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

const choose = (memberships: readonly Membership[], { email, commune }: Asked): Membership | undefined => {
  const names = memberships.map(({ tenantName }) => tenantName).join(", ");
  if (commune === undefined) {
    if (memberships.length > 1) throw new UserError(`${email} works in several places, name one of them: ${names}.`);
    return memberships[0];
  }
  const found = memberships.find(
    ({ tenantId, tenantName }) => tenantId === commune || plain(tenantName) === plain(commune),
  );
  if (!found) throw new UserError(`${email} does not work in "${commune}", but in: ${names || "no place at all"}.`);
  return found;
};

/**
 * A bearer token of the API for a person known here, good for half a day: a session like one that signing in opens, and a token on its
 * strength. Without a place named, the only one they work in.
 * @throws UserError for an unknown address or place
 */
export const openToken = async (deps: Deps, keys: Keys, asked: Asked): Promise<string> => {
  const email = EmailAddress.safeParse(asked.email);
  const known = email.success && (await deps.access("address", hash(email.data)).find(addresses, {}));
  if (!known) throw new UserError(`Nobody signs in with ${asked.email} here.`);
  const place = choose(await findMemberships(deps.accessStore(), known.personId), asked);
  const { sessionId, act } = newSession(deps, known.personId);
  await commit(deps.accessStore(), [act]);
  const claims = { sub: known.personId, sid: sessionId, ...(place && { tid: place.tenantId }) };
  return signApiToken(keys.script.private, claims, scriptTokenSeconds);
};
