import * as z from "zod";
import { ClauseId } from "../clause/clause.ts";
import { DocumentId } from "../ids.ts";
import { line } from "../text.ts";

export const ClauseStatus = z.enum(["present", "absent", "notApplicable"]);
export type ClauseStatus = z.infer<typeof ClauseStatus>;

/** Whether a contract holds a clause of the catalogue, and where it stands. */
export const ClauseCheck = z.strictObject({
  clauseId: ClauseId,
  status: ClauseStatus,
  article: line(40).optional(),
  documentId: DocumentId.optional(),
  note: line(120).optional(),
});
export type ClauseCheck = z.infer<typeof ClauseCheck>;

/** The checklist of a contract, each clause once. */
export const ClauseChecks = z
  .array(ClauseCheck)
  .max(60)
  .superRefine((checks, context) => {
    const seen = new Set<string>();
    for (const [index, { clauseId }] of checks.entries()) {
      if (seen.has(clauseId))
        context.addIssue({ code: "custom", path: [index, "clauseId"], message: "contract.clause.twice" });
      seen.add(clauseId);
    }
  });
