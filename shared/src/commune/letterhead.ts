import * as z from "zod";
import { EmailAddress } from "../email-address.ts";
import { line } from "../text.ts";

/** How the commune presents itself on a letter, and who signs it. */
export const Letterhead = z.strictObject({
  /** Name and address of the sender, a line each. */
  lines: z.array(line(80)).min(1).max(6),
  phone: line(40).optional(),
  email: EmailAddress.optional(),
  /** The place before the date. */
  place: line(60),
  signatories: z
    .array(z.strictObject({ name: line(80), function: line(80) }))
    .min(1)
    .max(2),
});
export type Letterhead = z.infer<typeof Letterhead>;
