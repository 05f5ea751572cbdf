import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..", "..");

/** The benchmarks, one a file, one after the other: they measure, print a table, and fail on no time. */
export default defineConfig({
  root,
  test: {
    include: ["tests/bench/*.bench.ts"],
    globalSetup: "tests/harness/ensure-engine.ts",
    fileParallelism: false,
    // What the functions log of each request is no result.
    onConsoleLog: (log) => !log.startsWith("{"),
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
