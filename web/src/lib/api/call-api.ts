import "server-only";
import type { AnswerOf, Route } from "@vigie/shared/http/route.ts";
import { readSession } from "../session/read-session.ts";
import { ProblemError } from "./problem-error.ts";
import { type ApiRequest, requestApi } from "./request-api.ts";

/**
 * Calls the API in the name of the person signed in: `await callApi(vendorRoutes.show, { params: { vendorId } })`. For server actions,
 * inside `runAction`; pages use `readApi`.
 * @throws ProblemError when the API refuses; `session.missing` when nobody is signed in
 */
export const callApi = async <const R extends Route>(route: R, request: ApiRequest<R>): Promise<AnswerOf<R>> => {
  const session = await readSession();
  if (!session && route.by !== "anyone") throw new ProblemError("session.missing");
  return requestApi(route, request, session);
};
