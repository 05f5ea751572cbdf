import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { MailingStatus } from "@vigie/shared/mailing/mailing.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { type DueFamily, dueShards } from "../tables/due-shards.ts";

/** A deadline to look at, as the keys alone say it. */
export type DueKey = { communeId: string; deadline: string };
/** A document to look at, as the keys alone say it. */
export type DueDocument = { communeId: string; documentId: string };

/** A mail to look at: its row's key, and whether it may have gone out. */
export type DueMail = { communeId: string; sk: string; isUnclear: boolean };

const Row = z.object({ pk: z.string().startsWith("COMMUNE#"), sk: z.string(), dueKey: z.string() });

const withoutPrefix = (key: string): string => key.slice(key.indexOf("#") + 1);

/** The one index that crosses communes: keys only, read by scheduled jobs alone. */
export const dueIndex = (client: DynamoDBDocumentClient, TableName: string) => {
  async function* pages(family: DueFamily, before: string) {
    for (let shard = 0; shard < dueShards; shard += 1) {
      let from: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName,
            IndexName: "due",
            KeyConditionExpression: "dueShard = :shard AND dueKey < :before",
            ExpressionAttributeValues: { ":shard": `${family}#${shard}`, ":before": before },
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        yield Items.map((row) => Row.parse(row));
        from = LastEvaluatedKey;
      } while (from);
    }
  }

  return {
    /** Pages of what must be looked at by that day, however long ago it should have been: a missed run heals by itself. */
    async *upTo(day: PlainDate): AsyncGenerator<DueKey[]> {
      // `~` sorts after every key of the day.
      for await (const rows of pages("DUE", `${day}~`))
        yield rows.map(({ pk, sk }) => ({ communeId: withoutPrefix(pk), deadline: withoutPrefix(sk) }));
    },

    /** Pages of the mails of which it is not certain by that instant whether they went out. */
    async *mailsUpTo(instant: string): AsyncGenerator<DueMail[]> {
      for await (const rows of pages("MAIL", `${instant}~`))
        yield rows.map(({ pk, sk, dueKey }) => ({
          communeId: withoutPrefix(pk),
          sk,
          isUnclear: dueKey.endsWith(`#${MailingStatus.enum.unknown}`),
        }));
    },

    /** Pages of the documents that should have been looked at by that instant. */
    async *documentsUpTo(instant: string): AsyncGenerator<DueDocument[]> {
      for await (const rows of pages("PAPER", `${instant}~`))
        yield rows.map(({ pk, sk }) => ({ communeId: withoutPrefix(pk), documentId: withoutPrefix(sk) }));
    },

    /** Pages of the communes that left and may be erased from that day on. */
    async *erasableUpTo(day: PlainDate): AsyncGenerator<string[]> {
      for await (const rows of pages("ERASURE", `${day}~`)) yield rows.map(({ pk }) => withoutPrefix(pk));
    },
  };
};
