import { defineConfig } from "vitest/config";

/** Two kinds of test: those that need nothing, beside what they test, and those that need the database, which is started once for all. */
export default defineConfig({
  test: {
    // A test that passes has nothing to say; one that fails shows what was logged.
    silent: "passed-only",
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["{shared,functions,infra,web}/**/*.test.ts"], exclude: ["**/node_modules/**", "**/.next/**"] },
      },
      {
        extends: true,
        test: {
          name: "engine",
          include: ["tests/{harness,integration,security,infra}/**/*.test.ts"],
          globalSetup: "tests/harness/start-engine.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
