import * as z from "zod";

// Text that a person typed: trimmed, in one Unicode form, free of control characters that hide or reorder what is shown.
const forbidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const clean = (value: string) => value.normalize("NFC").trim();

/** One line of text, 1 to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .max(max * 2)
    .overwrite(clean)
    .min(1, "required")
    .max(max)
    .refine((value) => !forbidden.test(value), "controlCharacters");
