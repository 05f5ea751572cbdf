import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  BatchWriteCommand,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { Refusal } from "@vigie/shared/errors.ts";
import * as z from "zod";
import { type Entity, sortKeyOf } from "../tables/entity.ts";
import type { Act } from "./change.ts";
import { commit, type PartitionAct } from "./commit.ts";
import type { Store } from "./store.ts";

type Item = { version: number };
const Row = z.looseObject({ sk: z.string(), item: z.unknown().optional() });

/** A row as it is stored: its key in the partition, its item, the attributes of its indexes. */
export type StoredRow = z.infer<typeof Row>;

/** One leading key of the table. Everything read or written through it carries that key: the first wall around a commune. */
export type Partition = ReturnType<typeof partition>;

/** Binds the table to one leading key; every error of the database but a failed condition is passed on as it is. */
export const partition = (store: Store, pk: string) => {
  const { client, tableName } = store;

  const query = async (input: Partial<QueryCommandInput>) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ TableName: tableName, ConsistentRead: true, ...input }),
    );
    return { rows: Items.map((row) => Row.parse(row)), last: LastEvaluatedKey };
  };

  // Follows LastEvaluatedKey to the end.
  const queryAll = async (input: Partial<QueryCommandInput>) => {
    const all: z.infer<typeof Row>[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { rows, last } = await query({ ...input, ...(from && { ExclusiveStartKey: from }) });
      all.push(...rows);
      from = last;
    } while (from);
    return all;
  };

  const beginning = (prefix: string) => ({
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
    ExpressionAttributeValues: { ":pk": pk, ":prefix": prefix },
  });

  const findAt = async <I extends Item, Id>(of: Entity<I, Id>, sk: string): Promise<I | undefined> => {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { pk, sk }, ConsistentRead: true }));
    return Item && of.schema.parse(Item.item);
  };

  const find = <I extends Item, Id>(of: Entity<I, Id>, id: Id): Promise<I | undefined> => findAt(of, sortKeyOf(of, id));

  const planned = (act: Act): PartitionAct => ({ ...act, pk });

  return {
    /** The instant, as whoever opened the partition reckons it. */
    now: store.now,

    /** The item, or undefined. */
    find,

    /** The item under a sort key that was kept somewhere else, or undefined. */
    findAt,

    /** The item; refused with the same 404 whether it never existed or is another's. */
    fetch: async <I extends Item, Id>(of: Entity<I, Id>, id: Id): Promise<I> => {
      const item = await find(of, id);
      if (!item) throw new Refusal("item.unknown");
      return item;
    },

    /** Those of the given ids that exist, in any order; asks again for what the table left unanswered. */
    findAll: async <I extends Item, Id>(of: Entity<I, Id>, ids: Id[]): Promise<I[]> => {
      const found: I[] = [];
      let keys = [...new Set(ids.map((id) => sortKeyOf(of, id)))].map((sk) => ({ pk, sk }));
      while (keys.length > 0) {
        const answer: BatchGetCommandOutput = await client.send(
          new BatchGetCommand({ RequestItems: { [tableName]: { Keys: keys.slice(0, 100), ConsistentRead: true } } }),
        );
        found.push(...(answer.Responses?.[tableName] ?? []).map((row) => of.schema.parse(row.item)));
        const unanswered = (answer.UnprocessedKeys?.[tableName]?.Keys ?? []).map((key) => ({
          pk,
          sk: String(key.sk),
        }));
        keys = [...unanswered, ...keys.slice(100)];
      }
      return found;
    },

    /** All of a kind, or those whose key continues with `under`, in key order. */
    list: async <I extends Item, Id>(of: Entity<I, Id>, under = ""): Promise<I[]> =>
      (await queryAll(beginning(`${of.prefix}${under}`))).map((row) => of.schema.parse(row.item)),

    /** One page of a kind after a sort key, and the sort key to go on from. */
    page: async <I extends Item, Id>(of: Entity<I, Id>, limit: number, after?: string) => {
      const { rows, last } = await query({
        ...beginning(of.prefix),
        Limit: limit,
        ...(after && { ExclusiveStartKey: { pk, sk: after } }),
      });
      return { items: rows.map((row) => of.schema.parse(row.item)), ...(last && { last: String(last.sk) }) };
    },

    /** Rows of the `byVendor` index whose key begins so: `vnd_` all of the register, `vnd_x` one vendor's, `PAPER#` all papers. */
    rowsByVendor: (beginning: string) =>
      queryAll({
        IndexName: "byVendor",
        KeyConditionExpression: "pk = :pk AND begins_with(vendorKey, :beginning)",
        ExpressionAttributeValues: { ":pk": pk, ":beginning": beginning },
      }),

    /** Every row of the partition as it is stored, page by page in key order, from after a sort key on. */
    async *rows(after = ""): AsyncGenerator<StoredRow[]> {
      let from: Record<string, unknown> | undefined = after ? { pk, sk: after } : undefined;
      do {
        const { rows, last } = await query({
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": pk },
          ...(from && { ExclusiveStartKey: from }),
        });
        yield rows;
        from = last;
      } while (from);
    },

    /** One page of the audit rows that concern a vendor, the latest first, and the sort key to go on from. */
    trail: async (vendorId: string, limit: number, after?: string) => {
      const { rows, last } = await query({
        IndexName: "trail",
        KeyConditionExpression: "pk = :pk AND begins_with(trailKey, :vendor)",
        ExpressionAttributeValues: { ":pk": pk, ":vendor": `${vendorId}#` },
        ScanIndexForward: false,
        Limit: limit,
        ...(after && { ExclusiveStartKey: { pk, sk: after, trailKey: `${vendorId}#${after}` } }),
      });
      return { rows, ...(last && { last: String(last.sk) }) };
    },

    /** Puts rows back as they were stored, under this key; for a partition that is being restored from nothing. */
    putBack: async (rows: StoredRow[]): Promise<void> => {
      let left = rows.map((row) => ({ ...row, pk }));
      while (left.length > 0) {
        const now = left.slice(0, 25).map((Item) => ({ PutRequest: { Item } }));
        const { UnprocessedItems = {} } = await client.send(
          new BatchWriteCommand({ RequestItems: { [tableName]: now } }),
        );
        const refused = new Set((UnprocessedItems[tableName] ?? []).map(({ PutRequest }) => PutRequest?.Item?.sk));
        left = [...left.slice(0, 25).filter(({ sk }) => refused.has(sk)), ...left.slice(25)];
      }
    },

    /** The act in this partition's name, to be committed together with acts of others. */
    plan: planned,

    /** Does the act: changes, audit row, uniqueness rows and outbox rows in one transaction. */
    save: (act: Act): Promise<void> => commit(store, [planned(act)]),
  };
};
