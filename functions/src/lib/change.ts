import type { ErrorCode } from "@vigie/shared/errors.ts";
import type { QueueJobName } from "../jobs/jobs.ts";
import { type Entity, sortKeyOf } from "../tables/entity.ts";

/** One write of a transaction, with what it is answered when its condition fails. */
export type Change = {
  name: string;
  sk: string;
  before?: Item;
  after?: Item;
  indexKeys: Record<string, string | undefined>;
  uniqueBefore: string[];
  uniqueAfter: string[];
  taken: Entity["taken"];
  takenAt: Entity["takenAt"];
  /** The vendors in whose history it stands: whose it was, and whose it is. */
  vendorIds: string[];
};
type Item = { version: number };

const vendorOf = (keys: Record<string, string | undefined> = {}): string[] =>
  /vnd_[0-9a-z]{26}/.exec(keys.vendorKey ?? "")?.slice(0, 1) ?? [];

const of = <I extends Item>(kind: Entity<I, I>, before: I | undefined, after: I | undefined): Change => {
  const known = after ?? before;
  if (!known) throw new Error("a change needs an item");
  return {
    name: kind.name,
    sk: sortKeyOf(kind, known),
    ...(before && { before }),
    ...(after && { after }),
    indexKeys: (after && kind.indexKeys?.(after)) ?? {},
    uniqueBefore: (before && kind.unique?.(before)) ?? [],
    uniqueAfter: (after && kind.unique?.(after)) ?? [],
    taken: kind.taken,
    takenAt: kind.takenAt,
    vendorIds: [...new Set([before, after].flatMap((item) => vendorOf(item && kind.indexKeys?.(item))))],
  };
};

/** A new item; refused when its key exists. */
export const insert = <I extends Item>(kind: Entity<I, I>, item: NoInfer<I>): Change =>
  of(kind, undefined, { ...item, version: 1 });

/** A changed item; refused when somebody changed it since `before` was read. */
export const replace = <I extends Item>(kind: Entity<I, I>, before: NoInfer<I>, after: NoInfer<I>): Change =>
  of(kind, before, { ...after, version: before.version + 1 });

/** An item that goes; refused when somebody changed it since `before` was read. */
export const remove = <I extends Item>(kind: Entity<I, I>, before: NoInfer<I>): Change => of(kind, before, undefined);

/** Numbers of one item that go up or down, each up to its limit; refused beyond. The item must exist. */
export type Count = { sk: string; add: Record<string, number>; atMost: Record<string, number>; refusal: ErrorCode };

/** A change of counters that never waits for who else counts: it reads nothing, and many may count at once. */
export const count = <I extends Item, Id>(
  kind: Entity<I, Id>,
  id: Id,
  add: Record<string, number>,
  limit: { atMost: Record<string, number>; refusal: ErrorCode } = { atMost: {}, refusal: "server.failed" },
): Count => ({ sk: sortKeyOf(kind, id), add, ...limit });

/** What one act changes in one partition: the items, what it is called in the audit trail, who did it, and whom it wakes. */
export type Act = {
  /** Named in the audit trail as `noun.verbed`; sign-in's own bookkeeping has none. */
  action?: string;
  by?: string;
  changes: Change[];
  counts?: Count[];
  /** Jobs to wake once the transaction stands. */
  announce?: { job: QueueJobName; message: Record<string, unknown> }[];
};
