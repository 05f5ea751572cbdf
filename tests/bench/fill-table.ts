import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Change } from "@vigie/functions/lib/change.ts";

/** One commune's new items. */
export type Inserts = { communeId: string; changes: Change[] };

const batchSize = 25;
const atOnce = 16;

/** Writes items as the product stores them, but for the transactions around them: hundreds of thousands, straight to the engine. */
export const fillTable = async (
  { endpoint, tableName }: { endpoint: string; tableName: string },
  inserts: Iterable<Inserts>,
): Promise<number> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const rows = function* () {
    for (const { communeId, changes } of inserts)
      for (const { sk, name, after, indexKeys } of changes)
        yield { pk: `COMMUNE#${communeId}`, sk, kind: name, version: 1, item: after, ...indexKeys };
  };
  const all = rows();
  let written = 0;
  const writer = async (): Promise<void> => {
    for (;;) {
      const batch = Array.from({ length: batchSize }, () => all.next()).flatMap(({ value }) => (value ? [value] : []));
      if (batch.length === 0) return;
      const PutRequests = batch.map((Item) => ({ PutRequest: { Item } }));
      const { UnprocessedItems } = await client.send(
        new BatchWriteCommand({ RequestItems: { [tableName]: PutRequests } }),
      );
      if (UnprocessedItems?.[tableName]) throw new Error("The engine left rows unwritten");
      written += batch.length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writer));
  client.destroy();
  return written;
};
