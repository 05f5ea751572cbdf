import type { RowOutcome, RowResult } from "@vigie/shared/import/portfolio-import.ts";
import { nameKey } from "@vigie/shared/import/similar-name.ts";

/** What a file comes to, counted. */
export type Summary = {
  readonly outcomes: Readonly<Record<RowOutcome, number>>;
  readonly vendors: number;
  readonly services: number;
  /** What was assumed, the most frequent first. */
  readonly notes: readonly { readonly field: string; readonly reason: string; readonly rows: readonly number[] }[];
  /** What must be known before anybody can be warned, and how many entries lack it. */
  readonly missing: readonly { readonly field: string; readonly count: number }[];
  readonly incomplete: number;
};

/** Counts what became, or would become, of the rows; what several of them create is counted once. */
export const sumUp = (results: readonly RowResult[]): Summary => {
  const outcomes = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  const [vendors, services] = [new Set<string>(), new Set<string>()];
  const notes = new Map<string, { field: string; reason: string; rows: number[] }>();
  const missing = new Map<string, number>();
  for (const result of results) {
    outcomes[result.outcome] += 1;
    for (const { kind, name, vendor } of result.creates) {
      // A vendor of a file of vendors is its own row, not something it brings along.
      if (kind === "vendor" && name !== result.name) vendors.add(nameKey(name));
      if (kind === "service") services.add(`${nameKey(vendor ?? "")}#${nameKey(name)}`);
    }
    for (const { field, reason } of result.notes) {
      const note = notes.get(`${field}#${reason}`) ?? { field, reason, rows: [] };
      note.rows.push(result.row);
      notes.set(`${field}#${reason}`, note);
    }
    for (const field of result.missing) missing.set(field, (missing.get(field) ?? 0) + 1);
  }
  return {
    outcomes,
    vendors: vendors.size,
    services: services.size,
    notes: [...notes.values()].toSorted((a, b) => b.rows.length - a.rows.length),
    missing: [...missing].map(([field, count]) => ({ field, count })).toSorted((a, b) => b.count - a.count),
    incomplete: results.filter((result) => result.missing.length > 0).length,
  };
};
