import type { AssociationCommune } from "@vigie/shared/association/onboarding.ts";
import { dayInZurich, daysBetween } from "@vigie/shared/time/plain-date.ts";
import { type OnboardingStep, onboardingSteps, patienceDays } from "./onboarding-steps.ts";

/** A commune as its line says it: the day of each step, the last one reached, and for how many days it has stood there. */
export type CommuneRow = Pick<AssociationCommune, "communeId" | "name" | "canton" | "ofsNumber" | "adminEmail"> & {
  readonly days: Readonly<Partial<Record<OnboardingStep, string>>>;
  readonly reached: OnboardingStep;
  readonly waitingDays: number;
  readonly needsCall: boolean;
  /** How many deadlines reached nobody lately. */
  readonly unreached: number;
};

/** The sweep says it anew each day while it lasts; older than this, it is over. */
const unreachedDays = 2;

/** Reckons the line of a commune on that ISO day. */
export const toCommuneRow = (commune: AssociationCommune, today: string): CommuneRow => {
  const { communeId, name, canton, ofsNumber, adminEmail, invitedAt, steps, unreached: last } = commune;
  const instants: Partial<Record<OnboardingStep, string>> = { invited: invitedAt, ...steps };
  const done = onboardingSteps.filter((step) => instants[step]);
  const days = Object.fromEntries(done.map((step) => [step, dayInZurich(instants[step] ?? invitedAt)]));
  const reached = done.at(-1) ?? "invited";
  const waitingDays = Math.max(0, daysBetween(days[reached] ?? today, today));
  const needsCall = waitingDays > patienceDays[reached];
  const unreached = last && daysBetween(last.on, today) <= unreachedDays ? last.count : 0;
  return { communeId, name, canton, ofsNumber, adminEmail, days, reached, waitingDays, needsCall, unreached };
};

const order = (row: CommuneRow): number => {
  if (row.unreached > 0) return 0;
  if (row.needsCall) return 1;
  return row.reached === "firstEvaluation" ? 3 : 2;
};

/** Whose reminders reach nobody first; then whoever needs a call first, the longest wait before; then those on their way; last those that have arrived. */
export const byNeed = (a: CommuneRow, b: CommuneRow): number =>
  order(a) - order(b) || b.waitingDays - a.waitingDays || a.name.localeCompare(b.name, "fr");
