import { CommuneId } from "@vigie/shared/ids.ts";
import * as z from "zod";

/**
 * The mark a mail carries through the mail service and back in its events: whose it is, and the row that knows it. Nothing personal. SES takes
 * letters, digits, `_` and `-` alone.
 */
export const mailMark = (communeId: string, sk: string): string =>
  `${communeId}-${Buffer.from(sk, "utf8").toString("base64url")}`;

const Mark = z
  .string()
  .max(256)
  .transform((mark) => {
    const at = mark.indexOf("-");
    return { communeId: mark.slice(0, at), sk: Buffer.from(mark.slice(at + 1), "base64url").toString("utf8") };
  })
  .pipe(z.object({ communeId: CommuneId, sk: z.string().min(1) }));

/** Whose mail it is and its row's key; undefined for a mark that is none of ours. */
export const readMailMark = (mark: string | undefined): { communeId: string; sk: string } | undefined =>
  Mark.safeParse(mark).data;
