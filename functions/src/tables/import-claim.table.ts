import * as z from "zod";
import { entity } from "./entity.ts";

/** Who is importing into this commune and until when nobody else may: two imports at once would each create the same vendor. */
export const ImportClaim = z.object({ version: z.number().int(), by: z.string(), untilAt: z.iso.datetime() });
export type ImportClaim = z.infer<typeof ImportClaim>;

export const importClaims = entity({
  name: "importClaim",
  schema: ImportClaim,
  prefix: "IMPORT#",
  idOf: () => "CLAIM",
});
