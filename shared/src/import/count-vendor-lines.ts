import type { ImportKind } from "./import-columns.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import type { CountLines } from "./similar-groups.ts";
import { nameKey } from "./similar-name.ts";

/** How many lines of a file name a vendor so, whatever the capitals, accents and spaces. */
export const countVendorLines = (kind: ImportKind, rows: readonly PortfolioRow[]): CountLines => {
  const field = kind === "vendors" ? "name" : "vendor";
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const key = nameKey(cells[field] ?? "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (name) => counts.get(nameKey(name)) ?? 0;
};
