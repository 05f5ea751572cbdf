import type { CommuneRow } from "./commune-row.ts";
import { type OnboardingStep, onboardingSteps } from "./onboarding-steps.ts";

export type StepCount = {
  readonly step: OnboardingStep;
  /** Communes that came at least this far. */
  readonly count: number;
  /** Communes that stand here and should be called. */
  readonly toCall: number;
};

/** The funnel: how many communes came at least as far as each step. */
export const countSteps = (rows: readonly CommuneRow[]): StepCount[] =>
  onboardingSteps.map((step, index) => ({
    step,
    count: rows.filter((row) => onboardingSteps.indexOf(row.reached) >= index).length,
    toCall: rows.filter((row) => row.reached === step && row.needsCall).length,
  }));
