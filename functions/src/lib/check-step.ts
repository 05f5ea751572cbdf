import { Refusal } from "@vigie/shared/errors.ts";
import { isAllowed, type TransitionTable } from "@vigie/shared/transition.ts";

/** Refuses a step of a lifecycle that its table does not have; staying where it is, is no step. */
export const checkStep = <Status extends string>(table: TransitionTable<Status>, from: Status, to: Status): void => {
  if (from !== to && !isAllowed(table, from, to))
    throw new Refusal("status.notAllowed", [{ pointer: "/status", reason: "status", params: { from, to } }]);
};
