import type { SearchKind, SearchResult } from "@vigie/shared/search/search.ts";

/** The results by kind, the kind of the surest result first; within a kind they keep their order. */
export const groupResults = (
  results: readonly SearchResult[],
): readonly (readonly [SearchKind, readonly SearchResult[]])[] => {
  const groups = new Map<SearchKind, SearchResult[]>();
  for (const result of results) groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
  return [...groups];
};
