import type { Verdict } from "./document-status.ts";

const gravest = ["infected", "mismatch", "unscannable", "clean"] as const satisfies readonly Verdict[];

/** Of what several looks found, the gravest counts; only what every look found clean is clean. */
export const judge = (...found: Verdict[]): Verdict =>
  gravest.find((verdict) => found.includes(verdict)) ?? "unscannable";
