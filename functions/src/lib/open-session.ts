import { sessions } from "../tables/access.table.ts";
import { insert } from "./change.ts";
import type { Deps } from "./deps.ts";
import { hash, newSecret } from "./secret.ts";

const sessionHours = 12;

/** A new session of that person and its partition, to be saved together with what earned it. The secret is kept as a hash only. */
export const newSession = (deps: Deps, personId: string) => {
  const sessionId = newSecret();
  const openedAt = deps.now();
  const expiresAt = new Date(Date.parse(openedAt) + sessionHours * 3_600_000).toISOString();
  const act = deps.access("session", hash(sessionId)).plan({
    changes: [insert(sessions, { version: 1, personId, openedAt, expiresAt })],
  });
  return { sessionId, act };
};
