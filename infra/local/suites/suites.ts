import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rootDir } from "../data-dir.ts";
import { runStep } from "./run-step.ts";
import { type Tally, tallyCheck, tallyPlaywright, tallyVitest } from "./tally.ts";

export type Suite = { title: string; run: (stopping: AbortSignal) => Promise<Tally> };

const results = join(rootDir, "test-results");
const programs = join(rootDir, "node_modules", ".bin");

const check = (title: string, program: string, ...args: readonly string[]): Suite => ({
  title,
  run: async (stopping) => tallyCheck(await runStep(join(programs, program), args, stopping)),
});

/** What the sources alone can tell. */
export const checks: readonly Suite[] = [
  check("Lint and format", "biome", "check", "--error-on-warnings"),
  check("Types of the domain, the functions, the infrastructure and the tests", "tsc", "-p", "."),
  check("Types of the screens", "tsc", "-p", "web", "--noEmit"),
];

/** Makes a place for a suite's report, without the last one in it. */
const freshReport = (name: string): string => {
  mkdirSync(results, { recursive: true });
  const file = join(results, name);
  rmSync(file, { force: true });
  return file;
};

const rules: Suite = {
  title: "Rules, adapters on the local engines, security and infrastructure (vitest)",
  run: async (stopping) => {
    const file = freshReport("vitest.json");
    const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    return tallyVitest(file, await runStep(join(programs, "vitest"), args, stopping));
  },
};

const screens: Suite = {
  title: "Everything together in a browser (Playwright)",
  run: async (stopping) => {
    const file = freshReport("e2e.json");
    const args = ["test", "-c", join("tests", "e2e", "playwright.config.ts")];
    return tallyPlaywright(file, await runStep(join(programs, "playwright"), args, stopping));
  },
};

/** Everything, the quickest to fail first. */
export const allSuites: readonly Suite[] = [...checks, rules, screens];
