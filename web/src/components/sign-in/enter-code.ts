import { signIn } from "next-auth/react";
import type { ActionResult } from "#lib/api/action-result.ts";
import type { ProblemCode } from "#messages/fr/problems.ts";

const answers: readonly ProblemCode[] = [
  "code.wrong",
  "request.invalid",
  "requests.tooMany",
  "server.busy",
  "network.unreachable",
];

/** Trades the code for the session cookie; a refusal comes back as any other action's. */
export const enterCode = async ({ email, code }: { email: string; code: string }): Promise<ActionResult<undefined>> => {
  const answer = await signIn("credentials", { email, code, redirect: false });
  if (answer?.ok && !answer.error) return { ok: true, value: undefined };
  const said = answers.find((each) => each === answer?.error) ?? "server.failed";
  // A code that cannot be one is a wrong code to whoever typed it.
  return { ok: false, problem: { code: said === "request.invalid" ? "code.wrong" : said, errors: [] } };
};
