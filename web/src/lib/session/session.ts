import * as z from "zod";

/**
 * What the encrypted cookie holds. `sessionId` is the secret of a session that lives in the API's table and can be ended there; no script
 * of a page ever sees it. The place is the commune or association the person works in at the moment.
 */
export const Session = z.object({
  personId: z.string(),
  sessionId: z.string(),
  tenantId: z.string().optional(),
  kind: z.enum(["association", "commune"]).optional(),
});
export type Session = z.infer<typeof Session>;
