import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Store } from "./store.ts";

const Row = z.object({ sk: z.string(), subjects: z.array(z.looseObject({ name: z.string(), sk: z.string() })) });

/** Takes what was before and after out of the lines of a trail about some items: who did what when stays, by ids only. */
export const trailStripper =
  ({ client, tableName }: Store, pk: string) =>
  async (keys: string[]): Promise<void> => {
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :audit)",
          ExpressionAttributeValues: { ":pk": pk, ":audit": "AUDIT#" },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      for (const { sk, subjects } of Items.map((row) => Row.parse(row))) {
        const isAbout = (subject: { sk: string }) => keys.includes(subject.sk);
        if (!subjects.some((subject) => isAbout(subject) && ("before" in subject || "after" in subject))) continue;
        const stripped = subjects.map((each) => (isAbout(each) ? { name: each.name, sk: each.sk } : each));
        await client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: { pk, sk },
            UpdateExpression: "SET subjects = :stripped",
            ExpressionAttributeValues: { ":stripped": stripped },
          }),
        );
      }
      from = LastEvaluatedKey;
    } while (from);
  };
