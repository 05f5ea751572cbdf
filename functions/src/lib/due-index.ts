import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { dueShards } from "../tables/deadline.table.ts";

/** A deadline to look at, as the keys alone say it. */
export type DueKey = { communeId: string; deadline: string };

const Row = z.object({ pk: z.string().startsWith("COMMUNE#"), sk: z.string() });

/** The one index that crosses communes: keys only, read by the sweep alone. */
export const dueIndex = (client: DynamoDBDocumentClient, TableName: string) => ({
  /** Pages of what must be looked at by that day, however long ago it should have been: a missed run heals by itself. */
  async *upTo(day: PlainDate): AsyncGenerator<DueKey[]> {
    for (let shard = 0; shard < dueShards; shard += 1) {
      let from: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName,
            IndexName: "due",
            KeyConditionExpression: "dueShard = :shard AND dueKey < :after",
            // `~` sorts after every key of the day.
            ExpressionAttributeValues: { ":shard": `DUE#${shard}`, ":after": `${day}~` },
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        const rows = Items.map((row) => Row.parse(row));
        yield rows.map(({ pk, sk }) => ({
          communeId: pk.slice("COMMUNE#".length),
          deadline: sk.slice("DEADLINE#".length),
        }));
        from = LastEvaluatedKey;
      } while (from);
    }
  },
});
