import * as z from "zod";

export const SearchKind = z.enum(["vendor", "service", "contract", "case", "document", "serviceLevel"]);
export type SearchKind = z.infer<typeof SearchKind>;

/** Where a word was found; the screens say it. */
export const SearchField = z.enum([
  "name",
  "reference",
  "uid",
  "phone",
  "email",
  "contact",
  "place",
  "website",
  "account",
  "signatory",
  "decision",
  "task",
  "note",
  "vendor",
  "contract",
  "fileName",
  "article",
  "registeredNumber",
]);
export type SearchField = z.infer<typeof SearchField>;

/** One thing found: what it is, its page, and why it stands here when its title does not say so. */
export const SearchResult = z.object({
  kind: SearchKind,
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  page: z.string(),
  isArchived: z.boolean(),
  why: z.object({ field: SearchField, text: z.string() }).optional(),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const SearchQuery = z.strictObject({
  q: z.string().trim().min(2).max(120),
  archived: z.stringbool().default(false),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export const mostResults = 20;

export const SearchAnswer = z.object({
  results: z.array(SearchResult).max(mostResults),
  /** How many there are of each kind, beyond those shown. */
  counts: z.partialRecord(SearchKind, z.number().int()),
  total: z.number().int(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
