import * as z from "zod";

/** What becomes of a contract: what the officer proposes and the executive decides. */
export const CaseOutcome = z.enum(["renew", "renegotiate", "terminate", "letExpire"]);
export type CaseOutcome = z.infer<typeof CaseOutcome>;
