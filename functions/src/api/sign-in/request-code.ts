import { signInRoutes } from "@vigie/shared/sign-in/sign-in.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { hash } from "../../lib/secret.ts";

/** Hands every request to the same job: whether the address is known shows neither in the answer nor in its time. */
export const requestCode = endpoint(signInRoutes.requestCode, async ({ body, deps }) => {
  const message = { email: body.email };
  await deps
    .access("address", hash(body.email))
    .save({ changes: [], announce: [{ job: "send-sign-in-code", message }] });
  return undefined;
});
