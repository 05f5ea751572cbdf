import * as z from "zod";
import { CommuneId } from "../ids.ts";

/** One row as the spreadsheet has it: text in every cell, or nothing. Strictness comes after, so that a refusal names its row. */
export const ImportRow = z.strictObject({
  row: z.number().int().min(1).max(100_000),
  ofsNumber: z.string().max(200).optional(),
  name: z.string().max(200).optional(),
  canton: z.string().max(200).optional(),
  languages: z.string().max(200).optional(),
  executiveName: z.string().max(200).optional(),
  adminEmail: z.string().max(300).optional(),
  adminName: z.string().max(200).optional(),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** A batch is small enough for one answer to come within seconds; the screen sends batch after batch and shows how far it is. */
export const importBatchSize = 25;
export const ImportRows = z.array(ImportRow).min(1).max(importBatchSize);

/** What became of a row: the new commune, or the field and the reason. */
export const ImportResult = z.discriminatedUnion("outcome", [
  z.object({ row: z.number().int(), outcome: z.literal("onboarded"), communeId: CommuneId, name: z.string() }),
  z.object({ row: z.number().int(), outcome: z.literal("refused"), field: z.string(), reason: z.string() }),
]);
export type ImportResult = z.infer<typeof ImportResult>;
export const ImportAnswer = z.object({ results: z.array(ImportResult) });
