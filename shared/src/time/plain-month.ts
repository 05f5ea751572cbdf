import * as z from "zod";
import { PlainDate } from "./plain-date.ts";

/** A calendar month, "2027-03". */
export const PlainMonth = z
  .string()
  .regex(/^\d{4}-\d{2}$/, "month")
  .refine((month) => PlainDate.safeParse(`${month}-01`).success, "month");
export type PlainMonth = z.infer<typeof PlainMonth>;
