import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { tableDefinition } from "../../src/table-definition.ts";

const { partitionKey, sortKey, localIndexes, globalIndexes } = tableDefinition;

const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: "HASH" as const },
  { AttributeName: range, KeyType: "RANGE" as const },
];

const projectionOf = ({
  projection,
  include,
}: {
  projection: "ALL" | "KEYS_ONLY" | "INCLUDE";
  include?: readonly string[];
}) => ({
  ProjectionType: projection,
  ...(include && { NonKeyAttributes: [...include] }),
});

const keyNames = new Set([
  partitionKey,
  sortKey,
  ...localIndexes.map((index) => index.sortKey),
  ...globalIndexes.flatMap((index) => [index.partitionKey, index.sortKey]),
]);

const describe = (TableName: string): CreateTableCommandInput => ({
  TableName,
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [...keyNames].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
  KeySchema: keys(partitionKey, sortKey),
  LocalSecondaryIndexes: localIndexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keys(partitionKey, index.sortKey),
    Projection: projectionOf(index),
  })),
  GlobalSecondaryIndexes: globalIndexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keys(index.partitionKey, index.sortKey),
    Projection: projectionOf(index),
  })),
  StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
});

/** Creates the table the stack would create, unless it is there. No TTL: the local engine expires nothing. */
export const createTable = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(describe(tableName)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};
