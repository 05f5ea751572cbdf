import { Refusal } from "@vigie/shared/errors.ts";
import { signInRoutes } from "@vigie/shared/sign-in/sign-in.routes.ts";
import { mayTry } from "@vigie/shared/sign-in/sign-in-code.ts";
import { remove, replace } from "../../lib/change.ts";
import { commit } from "../../lib/commit.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { newSession } from "../../lib/open-session.ts";
import { overtakenAs } from "../../lib/overtaken-as.ts";
import { hash } from "../../lib/secret.ts";
import { addresses, signInCodes } from "../../tables/access.table.ts";

/** A code opens one session, once; five wrong tries end it. */
export const openSession = endpoint(signInRoutes.openSession, async ({ body, deps }) => {
  const address = deps.access("address", hash(body.email));
  const code = await address.find(signInCodes, {});
  const known = await address.find(addresses, {});
  if (!code || !known || !mayTry(code, deps.now())) throw new Refusal("code.wrong");
  if (code.codeHash !== hash(body.code)) {
    const changes = [replace(signInCodes, code, { ...code, wrongTries: code.wrongTries + 1 })];
    await overtakenAs("code.wrong", address.save({ changes }));
    throw new Refusal("code.wrong");
  }
  const { sessionId, act } = newSession(deps, known.personId);
  const used = address.plan({ changes: [remove(signInCodes, code)] });
  await overtakenAs("code.wrong", commit(deps.accessStore(), [used, act]));
  return { sessionId, personId: known.personId };
});
