import * as z from "zod";
import type { TransitionTable } from "../transition.ts";

export const DocumentStatus = z.enum([
  "pending",
  "uploaded",
  "scanning",
  "clean",
  "infected",
  "unscannable",
  "mismatch",
]);
export type DocumentStatus = z.infer<typeof DocumentStatus>;

/** What the analysis may find. */
export const Verdict = DocumentStatus.extract(["clean", "infected", "unscannable", "mismatch"]);
export type Verdict = z.infer<typeof Verdict>;

const keepers = ["contractOfficer", "itContact"] as const;

/**
 * The life of a document: promised, seen in the bucket as promised, analysed. What could not be analysed is never clean by itself: an
 * administrator decides. What is infected, or is not what it says, stays so.
 */
export const documentTransitions = {
  pending: { to: ["uploaded"], by: keepers },
  uploaded: { to: ["scanning"], by: keepers },
  scanning: { to: ["clean", "infected", "unscannable", "mismatch"], by: ["scanner"] },
  clean: { to: [], by: [] },
  infected: { to: [], by: [] },
  unscannable: { to: ["clean"], by: ["communeAdmin"] },
  mismatch: { to: [], by: [] },
} as const satisfies TransitionTable<DocumentStatus>;
