import * as z from "zod";

/** RFC 9457 problem details, as every refusal is answered. `code` and `reason` are words of the catalogue; screens translate them. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  requestId: z.string().optional(),
  errors: z
    .array(
      z.object({
        pointer: z.string(),
        reason: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof Problem>;
