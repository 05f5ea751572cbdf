import type { ErrorCode } from "@vigie/shared/errors.ts";
import type * as z from "zod";

/** One kind of item: its shape, its place in a partition, and the index keys derived from it. Add a kind = add a file in this folder. */
export type Entity<Item extends { version: number } = { version: number }, Id = never> = {
  name: string;
  schema: z.ZodType<Item>;
  /** The sort key's first part, ending in `#`, by which all of a kind are listed. */
  prefix: string;
  /** The rest of the sort key. An item contains its own id, so items serve as ids. */
  idOf: (id: Id) => string;
  /** Attributes of sparse indexes. */
  indexKeys?: (item: Item) => Record<string, string | undefined>;
  /** Values no two items of the partition may share; each becomes a row in the same transaction. */
  unique?: (item: Item) => string[];
  /** What is answered when such a value is taken. */
  taken?: ErrorCode;
  /** The field such a value stands in, as a JSON pointer: where the form shows the refusal. */
  takenAt?: `/${string}`;
};

/** Declares an entity with its types inferred. */
export const entity = <Item extends { version: number }, Id>(definition: Entity<Item, Id>): Entity<Item, Id> =>
  definition;

/** The sort key of an item of that kind. */
export const sortKeyOf = <Item extends { version: number }, Id>(of: Entity<Item, Id>, id: Id): string =>
  `${of.prefix}${of.idOf(id)}`;
