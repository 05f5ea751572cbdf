import { paginateQuery, paginateScan } from "@aws-sdk/lib-dynamodb";
import type { World } from "./test-world.ts";

export type StoredRow = Record<string, unknown> & { pk: string; sk: string };

// Rows come as the engine holds them: every one has its two keys.
const asRows = (items: Record<string, unknown>[] = []) => items as StoredRow[];

/** Every row of the table as stored, past all of our own code. */
export const readTable = async ({ deps, tableName: TableName }: World): Promise<StoredRow[]> => {
  const { client } = deps.accessStore();
  const rows: StoredRow[] = [];
  for await (const { Items } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    rows.push(...asRows(Items));
  return rows.sort((a, b) => `${a.pk} ${a.sk}`.localeCompare(`${b.pk} ${b.sk}`));
};

/** The rows of one leading key whose sort key begins so. */
export const readRows = async (
  { deps, tableName: TableName }: World,
  pk: string,
  prefix = "",
): Promise<StoredRow[]> => {
  const { client } = deps.accessStore();
  const KeyConditionExpression = `pk = :pk${prefix && " AND begins_with(sk, :prefix)"}`;
  const ExpressionAttributeValues = { ":pk": pk, ...(prefix && { ":prefix": prefix }) };
  const query = { TableName, ConsistentRead: true, KeyConditionExpression, ExpressionAttributeValues };
  const rows: StoredRow[] = [];
  for await (const { Items } of paginateQuery({ client }, query)) rows.push(...asRows(Items));
  return rows;
};

/** A commune's rows as text, to compare byte for byte; `but` leaves out kinds of row by the beginning of their key. */
export const snapshot = async (world: World, communeId: string, but: string[] = []): Promise<string> => {
  const rows = await readRows(world, `COMMUNE#${communeId}`);
  return JSON.stringify(rows.filter(({ sk }) => !but.some((prefix) => sk.startsWith(prefix))));
};
