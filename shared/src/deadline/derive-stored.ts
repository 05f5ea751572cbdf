import type { Commune } from "../commune/commune.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Deadline } from "./deadline.ts";
import { decisionDeadline, evaluationDeadline, rearm } from "./derive-deadline.ts";
import type { Portfolio } from "./due-item.ts";

/** What a stored deadline now is, from its subject as it stands; undefined when the subject is gone or no longer asks for anything. */
export const deriveStored = (
  stored: Deadline,
  { contracts, evaluations }: Pick<Portfolio, "contracts" | "evaluations">,
  commune: Commune,
  on: PlainDate,
): Deadline | undefined => {
  const contract = contracts.find(({ id }) => id === stored.subjectId);
  const evaluation = evaluations.find(({ id }) => id === stored.subjectId);
  const derived = contract
    ? decisionDeadline(contract, commune, on)
    : evaluation && evaluationDeadline(evaluation, commune);
  return derived && rearm(stored, derived);
};
