import type { Refused } from "#lib/api/action-result.ts";
import type { ProblemCode } from "#messages/fr/problems.ts";

/** Whether the last attempt was refused for that reason. */
export const isRefusedFor = (code: ProblemCode, refused: Refused | undefined): boolean =>
  refused !== undefined && "problem" in refused && refused.problem.code === code;
