import * as z from "zod";

/** The national languages a commune may work in, and English for the screens. */
export const Language = z.enum(["fr", "de", "it", "en"]);
export type Language = z.infer<typeof Language>;
