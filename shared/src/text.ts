import * as z from "zod";

// Text that a person typed: trimmed, in one Unicode form, free of control characters that hide or reorder what is shown.
const forbidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const forbiddenButLineBreaks = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;
const clean = (value: string) => value.normalize("NFC").trim();

const text = (max: number, forbidden: RegExp, clean: (value: string) => string) =>
  z
    .string()
    .max(max * 2)
    .overwrite(clean)
    .min(1, "required")
    .max(max)
    .refine((value) => !forbidden.test(value), "controlCharacters");

/** One line of text, 1 to `max` characters. */
export const line = (max: number) => text(max, forbidden, clean);

/** Text of several lines, 1 to `max` characters; line breaks in one form, no more than one empty line in a row. */
export const paragraphs = (max: number) =>
  text(max, forbiddenButLineBreaks, (value) =>
    clean(value)
      .replace(/\r\n?/g, "\n")
      .replace(/\t/g, " ")
      .replace(/[ ]+\n/g, "\n")
      .replace(/\n{3,}/g, "\n\n"),
  );
