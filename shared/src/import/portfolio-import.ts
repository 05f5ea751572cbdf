import * as z from "zod";

/** One row as the spreadsheet has it: under its number there, text by column. Strictness comes after, so that a refusal names row and column. */
export const PortfolioRow = z.strictObject({
  row: z.number().int().min(1).max(1_048_576),
  cells: z.record(z.string().max(40), z.string().max(2000)),
});
export type PortfolioRow = z.infer<typeof PortfolioRow>;

/** A batch is small enough for one answer to come within seconds; the screen sends batch after batch and shows how far it is. */
export const portfolioBatchSize = 100;

export const PortfolioImport = z.strictObject({
  /** True to be told what would happen; nothing is stored. */
  dryRun: z.boolean(),
  rows: z
    .array(PortfolioRow)
    .min(1)
    .max(portfolioBatchSize)
    .refine((rows) => new Set(rows.map(({ row }) => row)).size === rows.length, "import.rowTwice"),
});
export type PortfolioImport = z.infer<typeof PortfolioImport>;

/** Something said of one cell of a row: which column, and why in a word of the catalogue. */
const Remark = z.object({ field: z.string(), reason: z.string() });

/** What a row brings into the register besides itself, and what there is already of nearly the same name. */
export const SideEntry = z.object({
  kind: z.enum(["vendor", "service"]),
  name: z.string(),
  vendor: z.string().optional(),
  similar: z.array(z.string()),
});
export type SideEntry = z.infer<typeof SideEntry>;

export const RowOutcome = z.enum(["created", "changed", "unchanged", "refused"]);
export type RowOutcome = z.infer<typeof RowOutcome>;

/** What became, or would become, of a row. */
export const RowResult = z.object({
  row: z.number().int(),
  outcome: RowOutcome,
  /** How it is called: a name, a title. */
  name: z.string().optional(),
  /** Absent on a dry run and on a refusal. */
  id: z.string().optional(),
  faults: z.array(Remark),
  /** What was assumed on the way. */
  notes: z.array(Remark),
  creates: z.array(SideEntry),
  /** What the register cannot know from this row and needs before it can warn anybody. */
  missing: z.array(z.string()),
});
export type RowResult = z.infer<typeof RowResult>;

export const PortfolioImportAnswer = z.object({ results: z.array(RowResult) });
export type PortfolioImportAnswer = z.infer<typeof PortfolioImportAnswer>;
