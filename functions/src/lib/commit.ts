import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { Refusal } from "@vigie/shared/errors.ts";
import type { Act, Change, Count } from "./change.ts";
import type { Store } from "./store.ts";

/** An act and the partition it happens in. */
export type PartitionAct = Act & { pk: string };

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
/** A write with the refusal that its failed condition means. */
type Write = { item: TransactItem; refusal: Refusal };

const outboxDays = 7;
const mostTries = 4;

const stale = () => new Refusal("version.stale");

/** What a taken value is answered, at the field it stands in. */
const takenRefusal = ({ taken, takenAt }: Change): Refusal =>
  taken ? new Refusal(taken, takenAt ? [{ pointer: takenAt, reason: "taken" }] : []) : stale();

const writeItem = (TableName: string, pk: string, change: Change): Write => {
  const { sk, name, before, after, indexKeys } = change;
  const condition = before
    ? { ConditionExpression: "version = :version", ExpressionAttributeValues: { ":version": before.version } }
    : { ConditionExpression: "attribute_not_exists(pk)" };
  const item = after
    ? {
        Put: {
          TableName,
          Item: { pk, sk, kind: name, version: after.version, item: after, ...indexKeys },
          ...condition,
        },
      }
    : { Delete: { TableName, Key: { pk, sk }, ...condition } };
  return { item, refusal: before ? stale() : takenRefusal(change) };
};

const writeCount = (TableName: string, pk: string, { sk, add, atMost, refusal }: Count): Write => {
  const names = Object.keys(add);
  const values = (of: Record<string, number>, prefix: string) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [`:${prefix}${name}`, value]));
  // What may still be there before this one comes, so that the sum stays within the limit.
  const room = Object.fromEntries(Object.entries(atMost).map(([name, limit]) => [name, limit - (add[name] ?? 0)]));
  const conditions = ["attribute_exists(pk)", ...Object.keys(room).map((name) => `#item.#${name} <= :room${name}`)];
  return {
    item: {
      Update: {
        TableName,
        Key: { pk, sk },
        UpdateExpression: `SET ${names.map((name) => `#item.#${name} = #item.#${name} + :add${name}`).join(", ")}`,
        ConditionExpression: conditions.join(" AND "),
        ExpressionAttributeNames: {
          "#item": "item",
          ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
        },
        ExpressionAttributeValues: { ...values(add, "add"), ...values(room, "room") },
      },
    },
    refusal: new Refusal(refusal),
  };
};

const writeUnique = (TableName: string, pk: string, change: Change): Write[] => {
  const { uniqueBefore, uniqueAfter } = change;
  const refusal = takenRefusal(change);
  const freed = uniqueBefore.filter((value) => !uniqueAfter.includes(value));
  const claimed = uniqueAfter.filter((value) => !uniqueBefore.includes(value));
  return [
    ...freed.map((value): Write => ({ item: { Delete: { TableName, Key: { pk, sk: `UNIQUE#${value}` } } }, refusal })),
    ...claimed.map(
      (value): Write => ({
        item: {
          Put: {
            TableName,
            Item: { pk, sk: `UNIQUE#${value}`, holder: change.sk },
            ConditionExpression: "attribute_not_exists(pk)",
          },
        },
        refusal,
      }),
    ),
  ];
};

/** The audit rows of an act: one for each vendor it concerns, what concerns none stands in the first. Whatever happens, there is one. */
const trailRows = (changes: Change[]) => {
  const vendorIds = [...new Set(changes.flatMap((change) => change.vendorIds))];
  const subjectsOf = (mine: (change: Change) => boolean) =>
    changes.filter(mine).map(({ name, sk, before, after }) => ({ name, sk, before, after }));
  if (vendorIds.length === 0) return [{ vendorId: undefined, subjects: subjectsOf(() => true) }];
  return vendorIds.map((vendorId, index) => ({
    vendorId,
    subjects: subjectsOf((change) =>
      change.vendorIds.length === 0 ? index === 0 : change.vendorIds.includes(vendorId),
    ),
  }));
};

const writeTrail = (
  { now, newId, tableName: TableName }: Store,
  { pk, action, by, changes, announce = [] }: PartitionAct,
): Write[] => {
  const at = now();
  const expiresAtSeconds = Math.floor(Date.parse(at) / 1000) + outboxDays * 86_400;
  const put = (Item: Record<string, unknown>): Write => ({
    item: { Put: { TableName, Item } },
    refusal: new Refusal("server.failed"),
  });
  return [
    ...(action ? trailRows(changes) : []).map(({ vendorId, subjects }) => {
      const sk = `AUDIT#${at}#${newId("aud")}`;
      // `trailKey` lists the row in the history of its vendor.
      const trailKey = vendorId && `${vendorId}#${sk}`;
      return put({ pk, sk, at, action, by: by ?? "system", subjects, ...(trailKey && { trailKey }) });
    }),
    ...announce.map(({ job, message }) =>
      put({ pk, sk: `OUTBOX#${at}#${newId("out")}`, job, message: JSON.stringify(message), expiresAtSeconds }),
    ),
  ];
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Commits acts of one or several partitions in one transaction: all of it stands, or none (R-14, R-33). */
export const commit = async (store: Store, acts: PartitionAct[]): Promise<void> => {
  const writes = acts.flatMap((act) => [
    ...act.changes.flatMap((change) => [
      writeItem(store.tableName, act.pk, change),
      ...writeUnique(store.tableName, act.pk, change),
    ]),
    ...(act.counts ?? []).map((each) => writeCount(store.tableName, act.pk, each)),
    ...writeTrail(store, act),
  ]);
  const command = () => new TransactWriteCommand({ TransactItems: writes.map(({ item }) => item) });
  for (let tries = 1; ; tries += 1) {
    try {
      await store.client.send(command());
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const failed = writes.filter((_, index) => reasons[index]?.Code === "ConditionalCheckFailed");
      // A taken value says more than a stale version, so it is what the person reads.
      const first = failed.find(({ refusal }) => refusal.code !== "version.stale") ?? failed[0];
      if (first) throw first.refusal;
      const isContended = reasons.some(({ Code }) => Code === "TransactionConflict" || Code === "ThrottlingError");
      if (!isContended) throw error;
      if (tries === mostTries) throw new Refusal("server.busy");
      await pause(Math.random() * 50 * 2 ** tries);
    }
  }
};
