import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { type ErrorCode, Refusal } from "@vigie/shared/errors.ts";
import type { Act, Change } from "./change.ts";
import type { Store } from "./store.ts";

/** An act and the partition it happens in. */
export type PartitionAct = Act & { pk: string };

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
/** A write with the refusal that its failed condition means. */
type Write = { item: TransactItem; refusal: ErrorCode };

const outboxDays = 7;
const mostTries = 4;

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
  return { item, refusal: before ? "version.stale" : (change.taken ?? "version.stale") };
};

const writeUnique = (TableName: string, pk: string, change: Change): Write[] => {
  const { uniqueBefore, uniqueAfter, taken = "version.stale" } = change;
  const freed = uniqueBefore.filter((value) => !uniqueAfter.includes(value));
  const claimed = uniqueAfter.filter((value) => !uniqueBefore.includes(value));
  return [
    ...freed.map(
      (value): Write => ({ item: { Delete: { TableName, Key: { pk, sk: `UNIQUE#${value}` } } }, refusal: taken }),
    ),
    ...claimed.map(
      (value): Write => ({
        item: {
          Put: {
            TableName,
            Item: { pk, sk: `UNIQUE#${value}`, holder: change.sk },
            ConditionExpression: "attribute_not_exists(pk)",
          },
        },
        refusal: taken,
      }),
    ),
  ];
};

const writeTrail = (
  { now, newId, tableName: TableName }: Store,
  { pk, action, by, changes, announce = [] }: PartitionAct,
): Write[] => {
  const at = now();
  const expiresAtSeconds = Math.floor(Date.parse(at) / 1000) + outboxDays * 86_400;
  const put = (Item: Record<string, unknown>): Write => ({
    item: { Put: { TableName, Item } },
    refusal: "server.failed",
  });
  const subjects = changes.map(({ name, sk, before, after }) => ({ name, sk, before, after }));
  return [
    ...(action ? [put({ pk, sk: `AUDIT#${at}#${newId("aud")}`, at, action, by: by ?? "system", subjects })] : []),
    ...announce.map(({ job, message }) =>
      put({ pk, sk: `OUTBOX#${at}#${newId("out")}`, job, message: JSON.stringify(message), expiresAtSeconds }),
    ),
  ];
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Commits acts of one or several partitions in one transaction: all of it stands, or none. */
export const commit = async (store: Store, acts: PartitionAct[]): Promise<void> => {
  const writes = acts.flatMap((act) => [
    ...act.changes.flatMap((change) => [
      writeItem(store.tableName, act.pk, change),
      ...writeUnique(store.tableName, act.pk, change),
    ]),
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
      const first = failed.find(({ refusal }) => refusal !== "version.stale") ?? failed[0];
      if (first) throw new Refusal(first.refusal);
      const isContended = reasons.some(({ Code }) => Code === "TransactionConflict" || Code === "ThrottlingError");
      if (!isContended) throw error;
      if (tries === mostTries) throw new Refusal("server.busy");
      await pause(Math.random() * 50 * 2 ** tries);
    }
  }
};
