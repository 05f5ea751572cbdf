import { invitationDays } from "@vigie/shared/member/member.ts";

/** How far a commune can come, in order. */
export const onboardingSteps = ["invited", "joined", "firstContract", "firstEvaluation"] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

/**
 * How many days the step after this one may take before somebody should call: an invitation no longer opens the door, a commune that
 * signed in wrote nothing down, a register was never used.
 */
export const patienceDays: Record<OnboardingStep, number> = {
  invited: invitationDays,
  joined: 30,
  firstContract: 120,
  firstEvaluation: Number.POSITIVE_INFINITY,
};
