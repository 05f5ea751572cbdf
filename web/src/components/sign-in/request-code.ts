"use server";

import { signInRoutes } from "@vigie/shared/sign-in/sign-in.routes.ts";
import { requestApi } from "#lib/api/request-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** Asks for a code. The answer is the same whether the address is known or not. */
export const requestCode = async (email: string) =>
  runAction(async () => {
    await requestApi(signInRoutes.requestCode, { body: { email } }, undefined);
    return email.trim();
  });
