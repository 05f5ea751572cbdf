import type { RowResult } from "./portfolio-import.ts";
import { isSimilarName, nameKey } from "./similar-name.ts";

/** A vendor that an import would create, and one of nearly the same name that is there, or that it would create as well. */
export type SimilarPair = { readonly name: string; readonly other: string; readonly isKnown: boolean };

/** The names that may well mean one enterprise, each pair once, for the person to say before anything is created. */
export const similarPairs = (results: readonly RowResult[]): SimilarPair[] => {
  const created = new Map<string, { name: string; similar: readonly string[] }>();
  for (const { creates } of results)
    for (const { kind, name, similar } of creates)
      if (kind === "vendor" && !created.has(nameKey(name))) created.set(nameKey(name), { name, similar });
  const all = [...created.values()];
  const names = new Set(created.keys());
  return all.flatMap(({ name, similar }, at) => [
    // What the same batch creates is compared below, whichever batch it came in.
    ...similar.filter((other) => !names.has(nameKey(other))).map((other) => ({ name, other, isKnown: true })),
    ...all
      .slice(0, at)
      .flatMap((earlier) => (isSimilarName(earlier.name, name) ? [{ name, other: earlier.name, isKnown: false }] : [])),
  ]);
};
