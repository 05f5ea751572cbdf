import "server-only";
import type { AnswerOf, Route } from "@vigie/shared/http/route.ts";
import { notFound, redirect } from "next/navigation";
import { signInPath } from "../session/sign-in-path.ts";
import { callApi } from "./call-api.ts";
import { ProblemError } from "./problem-error.ts";
import type { ApiRequest } from "./request-api.ts";

/**
 * Reads from the API for a page. Whoever is no longer signed in is asked to, and comes back to this very page; what does not exist, or is
 * not theirs, is the same "not found". Other refusals reach the page's error boundary.
 */
export const readApi = async <const R extends Route>(route: R, request: ApiRequest<R>): Promise<AnswerOf<R>> => {
  try {
    return await callApi(route, request);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === "session.missing") redirect(await signInPath());
    if (error.code === "item.unknown" || error.code === "role.missing") notFound();
    throw error;
  }
};
