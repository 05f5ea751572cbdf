import * as z from "zod";

/** One plain ASCII address, lower-cased after the check so that no look-alike letter folds into another person's address. */
export const EmailAddress = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email({ error: "email" }).overwrite((address) => address.toLowerCase()));
export type EmailAddress = z.infer<typeof EmailAddress>;
