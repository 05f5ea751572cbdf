import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";

/** What a running Vigie can be asked for from the command line. */
export const Command = z.discriminatedUnion("name", [
  z.object({ name: z.literal("status") }),
  z.object({ name: z.literal("clock"), to: z.union([PlainDate, z.literal("now")]).optional() }),
  z.object({ name: z.literal("sweep"), on: PlainDate }),
  z.object({ name: z.literal("redrive"), job: z.string() }),
  z.object({ name: z.literal("restore"), file: z.string() }),
  z.object({ name: z.literal("token"), email: z.string(), commune: z.string().optional() }),
]);
export type Command = z.infer<typeof Command>;

/** One line for the terminal, or the sentence that says why not. */
export const Reply = z.union([z.object({ line: z.string() }), z.object({ refusal: z.string() })]);
export type Reply = z.infer<typeof Reply>;
