import { stdnum } from "stdnum";
import * as z from "zod";

/** A Swiss enterprise number (IDE/UID), check digit verified, stored as CHE-123.456.789. */
export const Uid = z
  .string()
  .trim()
  .max(40)
  .refine((value) => stdnum.CH?.uid?.validate(value).isValid === true, "uid")
  .overwrite((value) => stdnum.CH?.uid?.format(value) ?? value);
