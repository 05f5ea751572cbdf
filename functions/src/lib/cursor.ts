import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { Refusal } from "@vigie/shared/errors.ts";
import * as z from "zod";
import { sealingKey } from "./sealing-key.ts";

/** What a cursor is good for: one tenant's one list under one filter. It opens nowhere else. */
export type CursorScope = { tenantId: string; list: string; filter: unknown };

const lifetimeMs = 60 * 60 * 1000;
const nonceBytes = 12;
const tagBytes = 16;
const Content = z.object({ after: z.string(), expiresAt: z.number() });

const boundTo = ({ tenantId, list, filter }: CursorScope) =>
  createHash("sha256")
    .update(JSON.stringify([tenantId, list, filter]))
    .digest();

/** Seals where a list stopped (AES-256-GCM). `key` is the deployment's sealing key; `now` an ISO instant. */
export const sealCursor = (key: string, scope: CursorScope, after: string, now: string): string => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(key, "cursor"), nonce).setAAD(boundTo(scope));
  const content = JSON.stringify({ after, expiresAt: Date.parse(now) + lifetimeMs });
  return Buffer.concat([nonce, cipher.update(content, "utf8"), cipher.final(), cipher.getAuthTag()]).toString(
    "base64url",
  );
};

/** Where to go on from; refused when the cursor is altered, of another list or tenant, or older than an hour. */
export const openCursor = (key: string, scope: CursorScope, cursor: string, now: string): string => {
  const content = decrypt(key, scope, cursor);
  if (!content || content.expiresAt < Date.parse(now)) throw new Refusal("cursor.invalid");
  return content.after;
};

const decrypt = (key: string, scope: CursorScope, cursor: string) => {
  try {
    const sealed = Buffer.from(cursor, "base64url");
    // base64url decoding forgives stray characters and spare bits: only the exact form is a cursor.
    if (sealed.toString("base64url") !== cursor) return undefined;
    const decipher = createDecipheriv("aes-256-gcm", sealingKey(key, "cursor"), sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(boundTo(scope))
      .setAuthTag(sealed.subarray(-tagBytes));
    const plain = Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    return Content.parse(JSON.parse(plain.toString("utf8")));
  } catch {
    return undefined;
  }
};
