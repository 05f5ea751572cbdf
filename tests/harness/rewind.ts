import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { readRows } from "./read-table.ts";
import type { World } from "./test-world.ts";

/** Remembers a commune's rows as they stand; what it gives puts them back so, however often. Cheaper than a fresh commune for each case. */
export const rememberCommune = async (world: World, communeId: string): Promise<() => Promise<void>> => {
  const pk = `COMMUNE#${communeId}`;
  const { client } = world.deps.accessStore();
  const TableName = world.tableName;
  const before = new Map((await readRows(world, pk)).map((row) => [row.sk, row]));
  return async () => {
    const now = new Map((await readRows(world, pk)).map((row) => [row.sk, row]));
    const added = [...now.keys()].filter((sk) => !before.has(sk));
    const changed = [...before].filter(([sk, row]) => JSON.stringify(now.get(sk)) !== JSON.stringify(row));
    await Promise.all([
      ...added.map((sk) => client.send(new DeleteCommand({ TableName, Key: { pk, sk } }))),
      ...changed.map(([, Item]) => client.send(new PutCommand({ TableName, Item }))),
    ]);
  };
};
