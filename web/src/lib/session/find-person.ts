import "server-only";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { callApi } from "../api/call-api.ts";
import { ProblemError } from "../api/problem-error.ts";

/** Who is signed in, on pages that are for everybody; undefined also while the API cannot say. */
export const findPerson = () =>
  callApi(personRoutes.showMe, {}).catch((error: unknown) => {
    if (error instanceof ProblemError) return undefined;
    throw error;
  });
