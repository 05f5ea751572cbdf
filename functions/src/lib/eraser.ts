import { DeleteObjectCommand, ListObjectVersionsCommand, type S3Client } from "@aws-sdk/client-s3";
import { BatchWriteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Store } from "./store.ts";

const Row = z.object({ sk: z.string(), kind: z.string().optional() });
const batchSize = 25;

/** What a row is called in a count: its kind, or, of rows without one, the first part of its key. */
const kindOf = ({ sk, kind }: z.infer<typeof Row>) => kind ?? sk.slice(0, sk.indexOf("#")).toLowerCase();

/** Counts and deletes everything of one commune. Only the erasure session may: its tag names the commune. */
export const eraser = ({ client, tableName }: Store, s3: S3Client, Bucket: string, communeId: string) => {
  const pk = `COMMUNE#${communeId}`;
  const folders = [`communes/${communeId}/`, `exports/${communeId}/`];

  async function* rowPages() {
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: "pk = :pk",
          ProjectionExpression: "sk, kind",
          ExpressionAttributeValues: { ":pk": pk },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      yield Items.map((row) => Row.parse(row));
      from = LastEvaluatedKey;
    } while (from);
  }

  async function* objectPages() {
    for (const Prefix of folders) {
      let from: { KeyMarker?: string; VersionIdMarker?: string } | undefined;
      do {
        const page = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix, ...from }));
        yield [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(({ Key, VersionId }) => ({
          Key,
          VersionId,
        }));
        from =
          page.IsTruncated && page.NextKeyMarker !== undefined
            ? {
                KeyMarker: page.NextKeyMarker,
                ...(page.NextVersionIdMarker && { VersionIdMarker: page.NextVersionIdMarker }),
              }
            : undefined;
      } while (from);
    }
  }

  const deleteRows = async (keys: string[]) => {
    let left = keys.map((sk) => ({ DeleteRequest: { Key: { pk, sk } } }));
    while (left.length > 0) {
      const { UnprocessedItems = {} } = await client.send(
        new BatchWriteCommand({ RequestItems: { [tableName]: left.slice(0, batchSize) } }),
      );
      const unprocessed = (UnprocessedItems[tableName] ?? []).flatMap(({ DeleteRequest }) =>
        DeleteRequest ? [{ DeleteRequest: { Key: { pk, sk: String(DeleteRequest.Key?.sk) } } }] : [],
      );
      left = [...unprocessed, ...left.slice(batchSize)];
    }
  };

  return {
    /** Rows by kind, and versions of files. */
    count: async (): Promise<{ rows: Record<string, number>; objectVersions: number }> => {
      const rows: Record<string, number> = {};
      for await (const page of rowPages()) for (const row of page) rows[kindOf(row)] = (rows[kindOf(row)] ?? 0) + 1;
      let objectVersions = 0;
      for await (const page of objectPages()) objectVersions += page.length;
      return { rows, objectVersions };
    },

    /** Every version of every file, delete markers too. */
    eraseObjects: async (): Promise<void> => {
      for await (const page of objectPages())
        for (const { Key, VersionId } of page) await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
    },

    /** Every row but the one that says that the commune is being erased: it keeps all writers out, and goes last. */
    eraseRows: async (keptKey: string): Promise<void> => {
      for await (const page of rowPages()) await deleteRows(page.map(({ sk }) => sk).filter((sk) => sk !== keptKey));
    },

    eraseLastRow: (key: string): Promise<void> => deleteRows([key]),
  };
};
