import * as z from "zod";

export const DeadlineKind = z.enum([
  "decision",
  "execution",
  "contractEnd",
  "missingNotice",
  "evaluation",
  "action",
  "riskReview",
  "documentValidity",
]);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

type Subject = { subjectId: string; vendorId: string; caseId?: string | undefined };

/**
 * Every kind of deadline, declared once: on how many days before somebody is reminded where neither the commune nor the contract says
 * otherwise, whether a right is lost with it (such a reminder cannot be unsubscribed from, R-29), and the page where the person acts. Its words are
 * `dueKinds.<kind>` in the shared catalogues. A new kind is one entry here.
 */
export const deadlineKinds = {
  decision: {
    usualThresholds: [180, 90, 60, 30, 7, 0],
    isBinding: true,
    page: (subject: Subject) => `/contrats/${subject.subjectId}`,
  },
  /** A mandate to terminate or renegotiate which nobody has carried out yet; its subject is the contract. */
  execution: {
    usualThresholds: [14, 7, 3, 0],
    isBinding: true,
    page: (subject: Subject) => (subject.caseId ? `/decisions/${subject.caseId}` : `/contrats/${subject.subjectId}`),
  },
  /** The last day of a contract that nothing renews: what it covers must be covered by something else. */
  contractEnd: {
    usualThresholds: [60, 30, 7],
    isBinding: true,
    page: (subject: Subject) => `/contrats/${subject.subjectId}`,
  },
  /** A contract that binds while its term is not known: nobody could be warned of its end in time. */
  missingNotice: {
    usualThresholds: [30, 7, 0],
    isBinding: true,
    page: (subject: Subject) => `/contrats/${subject.subjectId}#a-completer`,
  },
  evaluation: {
    usualThresholds: [30, 7, 0],
    isBinding: false,
    page: (subject: Subject) => `/prestataires/${subject.vendorId}?onglet=evaluations`,
  },
  action: {
    usualThresholds: [30, 7, 0],
    isBinding: false,
    page: (subject: Subject) => `/prestataires/${subject.vendorId}?onglet=mesures`,
  },
  riskReview: {
    usualThresholds: [30, 7, 0],
    isBinding: false,
    page: (subject: Subject) => `/prestataires/${subject.vendorId}?onglet=risques`,
  },
  /** A certificate, an insurance or a mandate on file that ends; its subject is the document's current version. */
  documentValidity: {
    usualThresholds: [60, 30, 7, 0],
    isBinding: false,
    page: (subject: Subject) => `/documents/${subject.subjectId}`,
  },
} as const satisfies Record<
  DeadlineKind,
  {
    usualThresholds: readonly number[];
    isBinding: boolean;
    page: (subject: Subject) => `/${string}`;
  }
>;
