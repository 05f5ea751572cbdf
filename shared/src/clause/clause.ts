import * as z from "zod";
import { line } from "../text.ts";

/** A clause of the product's catalogue, or one of the commune's own, which begins with `own-`. */
export const ClauseId = z.string().regex(/^[a-z][a-zA-Z0-9-]{1,39}$/, "id");
export type ClauseId = z.infer<typeof ClauseId>;

/** A clause that a commune looks for besides those of the catalogue. */
export const OwnClause = z.strictObject({
  id: z.string().regex(/^own-[a-z0-9]{1,24}$/, "id"),
  label: line(120),
});
export type OwnClause = z.infer<typeof OwnClause>;

export const OwnClauses = z
  .array(OwnClause)
  .max(30)
  .superRefine((clauses, context) => {
    for (const [index, { id }] of clauses.entries()) {
      if (clauses.findIndex((other) => other.id === id) < index)
        context.addIssue({ code: "custom", path: [index, "id"], message: "contract.clause.twice" });
    }
  });
