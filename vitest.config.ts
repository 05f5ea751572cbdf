import { defineConfig } from "vitest/config";

/** Three kinds of test: those that need nothing, beside what they test; those that need the engines, which each file starts for itself; and the stacks. */
export default defineConfig({
  test: {
    // A test that passes has nothing to say; one that fails shows what was logged.
    silent: "passed-only",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{shared,functions,infra,web}/**/*.test.ts", "tests/unit/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/.next/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "engine",
          include: ["tests/{harness,integration,security}/**/*.test.ts"],
          globalSetup: "tests/harness/ensure-engine.ts",
          testTimeout: 30_000,
          // A whole world is set up in a hook: two communes, their people, their papers. A busy machine takes minutes.
          hookTimeout: 180_000,
        },
      },
      {
        // The templates are synthesised once for all of these files, so they share one worker.
        extends: true,
        test: {
          name: "stacks",
          include: ["tests/infra/**/*.test.ts"],
          isolate: false,
          maxWorkers: 1,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
