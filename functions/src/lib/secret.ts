import { createHash, randomBytes, randomInt } from "node:crypto";

/** SHA-256, hex: how secrets and addresses are kept where they need not be read again. */
export const hash = (value: string): string => createHash("sha256").update(value).digest("hex");

/** 256 random bits, URL-safe. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** Six digits to type. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");
