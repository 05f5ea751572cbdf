import * as z from "zod";

/** What a commune's papers take up: counted in the transaction that promises one. */
export const DocumentUsage = z.object({ version: z.number().int(), files: z.number().int(), bytes: z.number().int() });
export type DocumentUsage = z.infer<typeof DocumentUsage>;

/** What a commune may keep. */
export const documentQuota = { files: 5_000, bytes: 25_000_000_000 } as const;
