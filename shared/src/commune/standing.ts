import { isLeaving, type Offboarding } from "../offboarding/offboarding.ts";
import { isSuspended, type Suspension } from "../suspension/suspension.ts";

/** All that can close a commune's register. */
export type Standing = { offboarding?: Offboarding | undefined; suspension?: Suspension | undefined };

/** Why a commune's register is read only, as the refusal says it; undefined while it is open. Leaving says more than being suspended. */
export const closedBy = ({ offboarding, suspension }: Standing) => {
  if (isLeaving(offboarding)) return "commune.offboarding" as const;
  return isSuspended(suspension) ? ("commune.suspended" as const) : undefined;
};

/** True while a commune may read and export, but not write, and nobody there is reminded: it leaves, or is suspended. */
export const isSilent = (standing: Standing): boolean => closedBy(standing) !== undefined;
