import * as z from "zod";

/** On how many days before a due day somebody is reminded: each once, the earliest reminder first. */
export const Thresholds = z
  .array(z.number().int().min(0).max(730))
  .min(1)
  .max(10)
  .overwrite((days) => [...new Set(days)].sort((a, b) => b - a));
