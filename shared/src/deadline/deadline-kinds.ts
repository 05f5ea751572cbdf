import * as z from "zod";
import type { CommuneSettings } from "../commune/commune.ts";

export const DeadlineKind = z.enum([
  "decision",
  "execution",
  "missingNotice",
  "evaluation",
  "action",
  "riskReview",
  "documentValidity",
]);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

type Subject = { subjectId: string; vendorId: string; caseId?: string | undefined };

/**
 * Every kind of deadline, declared once: which thresholds it takes from the commune's settings, and the page where the person acts.
 * Its words are `dueKinds.<kind>` in the shared catalogues. A new kind is one entry here.
 */
export const deadlineKinds = {
  decision: {
    thresholds: (settings: CommuneSettings) => settings.decisionThresholds,
    page: (subject: Subject) => `/contrats/${subject.subjectId}`,
  },
  /** A mandate to terminate or renegotiate which nobody has carried out yet; its subject is the contract. */
  execution: {
    thresholds: () => [14, 7, 3, 0],
    page: (subject: Subject) => (subject.caseId ? `/decisions/${subject.caseId}` : `/contrats/${subject.subjectId}`),
  },
  /** A contract that binds while its notice is not known: nobody could be warned of its end in time. */
  missingNotice: {
    thresholds: () => [30, 7, 0],
    page: (subject: Subject) => `/contrats/${subject.subjectId}#a-completer`,
  },
  evaluation: {
    thresholds: (settings: CommuneSettings) => settings.evaluationThresholds,
    page: (subject: Subject) => `/prestataires/${subject.vendorId}?onglet=evaluations`,
  },
  action: {
    thresholds: (settings: CommuneSettings) => settings.evaluationThresholds,
    page: (subject: Subject) => `/prestataires/${subject.vendorId}?onglet=mesures`,
  },
  riskReview: {
    thresholds: (settings: CommuneSettings) => settings.evaluationThresholds,
    page: (subject: Subject) => `/prestataires/${subject.vendorId}?onglet=risques`,
  },
  /** A certificate, an insurance or a mandate on file that ends; its subject is the document's current version. */
  documentValidity: {
    thresholds: () => [60, 30, 7, 0],
    page: (subject: Subject) => `/documents/${subject.subjectId}`,
  },
} as const satisfies Record<
  DeadlineKind,
  {
    thresholds: (settings: CommuneSettings) => number[];
    page: (subject: Subject) => `/${string}`;
  }
>;
