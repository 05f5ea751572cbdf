import { Refusal } from "../errors.ts";
import type { Role } from "../member/role.ts";
import type { Case, CaseEvent } from "./case.ts";
import { type CaseStatus, type CaseStep, stepFrom } from "./case-status.ts";

/** Who acts, in which roles, and at what instant. */
export type Act = { personId: string; roles: readonly Role[]; at: string };

const mostEvents = 60;

/** Steps that carry out a decision: before it there is nothing to carry out, and that is what the refusal says. */
const needsMandate: ReadonlySet<CaseStep> = new Set(["makeLetter", "execute"]);
const undecided: ReadonlySet<CaseStatus> = new Set(["open", "proposed"]);

/**
 * The case after a step, its status moved and the act noted; every step goes through here. Refused where the table does not have it: 409
 * from that status (`case.noMandate` where nothing was decided yet, else `case.wrongStep`), 403 for that role.
 */
export const takeStep = (
  before: Case,
  step: CaseStep,
  to: CaseStatus,
  { personId, roles, at }: Act,
  said: Pick<CaseEvent, "outcome" | "note"> = {},
): Case => {
  const rule = stepFrom(before.status, step);
  if (!rule?.to.includes(to))
    throw new Refusal(needsMandate.has(step) && undecided.has(before.status) ? "case.noMandate" : "case.wrongStep");
  if (!rule.by.some((role) => roles.includes(role))) throw new Refusal("role.missing");
  const event: CaseEvent = { step, by: personId, at, ...said };
  return {
    ...before,
    status: to,
    // What keeps the status keeps somebody waiting since the same day.
    waitingSince: to === before.status ? before.waitingSince : at,
    history: [...before.history, event].slice(-mostEvents),
  };
};
