import { startDynamodb } from "@vigie/infra/local/parts/dynamodb.ts";
import { ensureJava } from "@vigie/infra/local/process/ensure-java.ts";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    dynamodbUrl: string;
  }
}

/** Starts DynamoDB Local once, in memory, for all test files; each world has a table of its own. */
const startEngine = async (project: TestProject): Promise<() => Promise<void>> => {
  await ensureJava(console.log);
  const dynamodb = await startDynamodb();
  project.provide("dynamodbUrl", dynamodb.url);
  return dynamodb.stop;
};

// Vitest calls the default export.
export default startEngine;
