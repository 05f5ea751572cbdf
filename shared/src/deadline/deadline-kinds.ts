import * as z from "zod";
import type { CommuneSettings } from "../commune/commune.ts";

export const DeadlineKind = z.enum(["decision", "evaluation"]);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

/**
 * Every kind of deadline, declared once: which thresholds it takes from the commune's settings, and the page where the person acts.
 * Its words are `deadline.<kind>` in the catalogues. A new kind is one entry here.
 */
export const deadlineKinds = {
  decision: {
    thresholds: (settings: CommuneSettings) => settings.decisionThresholds,
    page: (subject: { subjectId: string; vendorId: string }) => `/contrats/${subject.subjectId}`,
  },
  evaluation: {
    thresholds: (settings: CommuneSettings) => settings.evaluationThresholds,
    page: (subject: { subjectId: string; vendorId: string }) => `/prestataires/${subject.vendorId}`,
  },
} as const satisfies Record<
  DeadlineKind,
  {
    thresholds: (settings: CommuneSettings) => number[];
    page: (subject: { subjectId: string; vendorId: string }) => `/${string}`;
  }
>;
