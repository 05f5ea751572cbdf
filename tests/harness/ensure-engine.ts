import { ensureJava } from "@vigie/infra/local/process/ensure-java.ts";

/** Sees once, for all test files, that what DynamoDB Local runs on is there. */
const ensureEngine = (): Promise<void> => ensureJava(console.log);

// Vitest calls the default export.
export default ensureEngine;
