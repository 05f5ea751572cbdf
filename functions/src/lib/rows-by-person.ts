import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Store } from "./store.ts";

/** Every row of the index by person under one key of it, across partitions: where they work, are invited, or are signed in. */
export const rowsByPerson = async ({ client, tableName }: Store, key: string): Promise<Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: "byPerson",
        KeyConditionExpression: "personKey = :person",
        ExpressionAttributeValues: { ":person": key },
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    found.push(...Items);
    from = LastEvaluatedKey;
  } while (from);
  return found;
};
