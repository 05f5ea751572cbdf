import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** A table and a session to read and write it with. */
export type Store = {
  client: DynamoDBDocumentClient;
  tableName: string;
  now: () => string;
  newId: (prefix: string) => string;
};
