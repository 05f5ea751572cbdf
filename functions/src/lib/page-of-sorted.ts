import type { PageQuery } from "@vigie/shared/http/page.ts";
import { type CursorScope, openCursor, sealCursor } from "./cursor.ts";
import type { Deps } from "./deps.ts";

/** One page of items that were read whole and stand newest first, their ids descending, with the sealed cursor to the next. */
export const pageOfSorted = <I extends { id: string }>(
  deps: Deps,
  sorted: I[],
  { cursor, limit }: PageQuery,
  scope: CursorScope,
): { items: I[]; next?: string } => {
  const key = deps.config.SEALING_KEY;
  const after = cursor && openCursor(key, scope, cursor, deps.now());
  const rest = after ? sorted.filter(({ id }) => id < after) : sorted;
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(last && rest.length > limit && { next: sealCursor(key, scope, last.id, deps.now()) }) };
};
