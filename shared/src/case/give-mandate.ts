import type { Decided } from "../contract/contract.ts";
import { Refusal } from "../errors.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Case, MandateDraft } from "./case.ts";
import type { CaseOutcome } from "./case-outcome.ts";
import { newExit } from "./exit-item.ts";
import { endsContract } from "./outcomes-for.ts";
import { type Act, takeStep } from "./take-step.ts";

/** The case as the executive decided it, on a meeting that has taken place, and what that leaves on the contract. */
export const giveMandate = (
  before: Case,
  draft: MandateDraft,
  given: { outcomes: readonly CaseOutcome[]; forTermEndOn?: PlainDate | undefined; today: PlainDate },
  act: Act,
): { after: Case; decided: Decided } => {
  const { outcome, meetingOn, reference } = draft;
  const moved = takeStep(before, "mandate", "mandated", act, { outcome, note: reference });
  if (meetingOn > given.today) throw new Refusal("request.invalid", [{ pointer: "/meetingOn", reason: "notYet" }]);
  if (!given.outcomes.includes(outcome)) throw new Refusal("case.outcomeImpossible");
  const forTermEndOn = given.forTermEndOn ?? before.forTermEndOn;
  return {
    after: {
      ...moved,
      ...(forTermEndOn && { forTermEndOn }),
      mandate: { ...draft, by: act.personId, at: act.at },
      exit: endsContract(outcome) ? newExit() : [],
    },
    // Of a contract whose term is not known, the decision holds from its own day.
    decided: { caseId: before.id, outcome, on: meetingOn, forTermEndOn: forTermEndOn ?? meetingOn },
  };
};
