import { hkdfSync } from "node:crypto";

/** What a key is good for: one made for cursors opens no invitation. */
export type Purpose = "cursor" | "invitation" | "reminderStop";

/** A key of 32 bytes for one purpose, derived from the deployment's sealing key (base64). */
export const sealingKey = (master: string, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync("sha256", Buffer.from(master, "base64"), "", purpose, 32));
