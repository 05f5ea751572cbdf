import { Temporal } from "temporal-polyfill";

const atEight = (day: string): number => Temporal.ZonedDateTime.from(`${day}T08:00[Europe/Zurich]`).epochMilliseconds;

/**
 * Two clocks, as in the local Vigie: one of business, which stands still but for a millisecond a look, so that what happened first sorts
 * first; one of sessions and codes, which is the real one until it is moved on.
 */
export const testClock = (day: string) => {
  let businessMs = atEight(day);
  let signInOffsetMs = 0;
  const now = (): string => {
    businessMs += 1;
    return new Date(businessMs).toISOString();
  };
  return {
    now,
    signInNow: (): string => new Date(Date.now() + signInOffsetMs).toISOString(),
    /** Moves business to eight in the morning of a day, in Switzerland. */
    set: (to: string): void => {
      businessMs = atEight(to);
    },
    /** Moves business on by some minutes. */
    advance: (minutes: number): void => {
      businessMs += minutes * 60_000;
    },
    /** Lets sessions and codes grow older. */
    ageSignIn: (seconds: number): void => {
      signInOffsetMs += seconds * 1000;
    },
  };
};
