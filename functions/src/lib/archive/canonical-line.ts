import type { StoredRow } from "../partition.ts";

/** Keys in order at every depth, so that one state has one text. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
};

/** A row as one line of JSON, without the key of the commune it stands under. */
export const canonicalLine = ({ pk: _, ...row }: StoredRow): string => `${JSON.stringify(ordered(row))}\n`;
