import { DocumentKind } from "@vigie/shared/document/document.ts";
import { DocumentFilter } from "@vigie/shared/document/document-page.ts";
import { VendorId } from "@vigie/shared/ids.ts";
import * as z from "zod";

/** The page's address: which documents it shows. What it does not know it leaves out. */
export const DocumentSearch = z.object({
  montre: DocumentFilter.catch("current").default("current"),
  genre: DocumentKind.optional().catch(undefined),
  prestataire: VendorId.optional().catch(undefined),
  suite: z.string().max(2048).optional().catch(undefined),
});
export type DocumentSearch = z.infer<typeof DocumentSearch>;

/** The address of the page with something else shown; a new choice begins at the newest. */
export const documentsPath = (
  search: DocumentSearch,
  change: Partial<Record<keyof DocumentSearch, string | undefined>>,
): string => {
  const { suite, ...kept } = search;
  const entries = Object.entries({ ...kept, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "",
  );
  const shown = entries.filter(([name, value]) => !(name === "montre" && value === "current"));
  const query = new URLSearchParams(shown).toString();
  return query ? `/documents?${query}` : "/documents";
};
