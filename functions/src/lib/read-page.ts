import type { PageQuery } from "@vigie/shared/http/page.ts";
import { type Entity, sortKeyOf } from "../tables/entity.ts";
import { type CursorScope, openCursor, sealCursor } from "./cursor.ts";
import type { Deps } from "./deps.ts";
import type { Partition } from "./partition.ts";

/** One page of a list and the sealed cursor to the next. The scope's filter is what the list was narrowed to. */
export const readPage = async <I extends { version: number }>(
  deps: Deps,
  partition: Partition,
  of: Entity<I, I>,
  { cursor, limit }: PageQuery,
  scope: Omit<CursorScope, "list">,
): Promise<{ items: I[]; next?: string }> => {
  const full = { ...scope, list: of.name };
  const key = deps.config.SEALING_KEY;
  const after = cursor && openCursor(key, full, cursor, deps.now());
  const { items, last } = await partition.page(of, limit, after);
  const lastItem = items.at(-1);
  return { items, ...(last && lastItem && { next: sealCursor(key, full, sortKeyOf(of, lastItem), deps.now()) }) };
};
