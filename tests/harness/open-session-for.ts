import { signApiToken } from "@vigie/functions/lib/api-token.ts";
import { commit } from "@vigie/functions/lib/commit.ts";
import { newSession } from "@vigie/functions/lib/open-session.ts";
import { hash } from "@vigie/functions/lib/secret.ts";
import { addresses } from "@vigie/functions/tables/access.table.ts";
import { scriptTokenSeconds } from "@vigie/infra/local/parts/keys.ts";
import type { World } from "./test-world.ts";

/** A session of somebody known here. */
export const openSessionFor = async (
  { backend: { signInDeps } }: World,
  email: string,
): Promise<{ sessionId: string; personId: string }> => {
  const { personId } = await signInDeps.access("address", hash(email)).fetch(addresses, {});
  const { sessionId, act } = newSession(signInDeps, personId);
  await commit(signInDeps.accessStore(), [act]);
  return { sessionId, personId };
};

/** A token for somebody known here, naming any tenant or none: what they may do there is for the API to say. */
export const openTokenFor = async (world: World, email: string, tid?: string): Promise<string> => {
  const { sessionId, personId } = await openSessionFor(world, email);
  const claims = { sub: personId, sid: sessionId, ...(tid !== undefined && { tid }) };
  return signApiToken(world.keys.script.private, claims, scriptTokenSeconds);
};
