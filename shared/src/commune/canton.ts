import * as z from "zod";

/** The two letters of a Swiss canton, in the order of the Federal Constitution (Cst. art. 1). */
export const Canton = z.enum([
  "ZH",
  "BE",
  "LU",
  "UR",
  "SZ",
  "OW",
  "NW",
  "GL",
  "ZG",
  "FR",
  "SO",
  "BS",
  "BL",
  "SH",
  "AR",
  "AI",
  "SG",
  "GR",
  "AG",
  "TG",
  "TI",
  "VD",
  "VS",
  "NE",
  "GE",
  "JU",
]);
export type Canton = z.infer<typeof Canton>;
