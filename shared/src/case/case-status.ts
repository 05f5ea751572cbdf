import * as z from "zod";
import type { CommuneRole } from "../member/role.ts";

export const CaseStatus = z.enum(["open", "proposed", "mandated", "executed", "confirmed", "cancelled"]);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** What can be done with a case, by the name of the act. */
export const CaseStep = z.enum([
  "propose",
  "mandate",
  "sendBack",
  "makeLetter",
  "execute",
  "confirm",
  "checkExit",
  "cancel",
]);
export type CaseStep = z.infer<typeof CaseStep>;

type Step = { readonly to: readonly CaseStatus[]; readonly by: readonly CommuneRole[] };

const keepers = ["contractOfficer", "itContact"] as const;
const officer = ["contractOfficer"] as const;
const executive = ["executive"] as const;

/**
 * The life of a case (brief section 4): from each status, which steps may be taken, where they lead and who takes them. Nothing is
 * executed but what the executive decided; what it decided, only the executive takes back.
 */
export const caseTransitions = {
  open: {
    propose: { to: ["proposed"], by: keepers },
    cancel: { to: ["cancelled"], by: keepers },
  },
  proposed: {
    // A proposal may be reworded until it is decided.
    propose: { to: ["proposed"], by: keepers },
    mandate: { to: ["mandated"], by: executive },
    sendBack: { to: ["open"], by: executive },
    cancel: { to: ["cancelled"], by: keepers },
  },
  mandated: {
    makeLetter: { to: ["mandated"], by: officer },
    // Only a termination waits for the vendor's confirmation; of anything else, the execution is the end.
    execute: { to: ["executed", "confirmed"], by: officer },
    checkExit: { to: ["mandated"], by: keepers },
    cancel: { to: ["cancelled"], by: executive },
  },
  executed: {
    // The day of reception is often known only after the sending.
    execute: { to: ["executed"], by: officer },
    confirm: { to: ["confirmed"], by: officer },
    checkExit: { to: ["executed"], by: keepers },
  },
  confirmed: { checkExit: { to: ["confirmed"], by: keepers } },
  cancelled: {},
} as const satisfies Record<CaseStatus, Partial<Record<CaseStep, Step>>>;

/** The step as the table has it from a status, or undefined where it has none. */
export const stepFrom = (status: CaseStatus, step: CaseStep): Step | undefined => {
  const steps: Partial<Record<CaseStep, Step>> = caseTransitions[status];
  return steps[step];
};

/** True while something is still to be decided or carried out: a contract has one such case at a time. */
export const isCaseOpen = (status: CaseStatus): boolean => status !== "confirmed" && status !== "cancelled";
