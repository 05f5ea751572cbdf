import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { addTallies, tallyPlaywright, tallyVitest } from "./tally.ts";

const directory = mkdtempSync(join(tmpdir(), "vigie-tally-"));
afterAll(() => rmSync(directory, { recursive: true }));

const report = (content: unknown): string => {
  const file = join(directory, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

it("counts a test file that could not be loaded as a failure", () => {
  const file = report({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ],
  });
  expect(tallyVitest(file, 1)).toEqual({ passed: 3, failed: 2 });
});

it.each([
  ["a run without a report", () => tallyVitest(join(directory, "none.json"), 0)],
  [
    "a crash after the last test",
    () => tallyVitest(report({ numPassedTests: 3, numFailedTests: 0, testResults: [] }), 1),
  ],
  [
    "a server that did not start",
    () => tallyPlaywright(report({ stats: { expected: 0, flaky: 0, unexpected: 0 } }), 1),
  ],
])("never lets %s pass", (_, tally) => {
  expect(tally().failed).toBe(1);
});

it("adds the suites up", () => {
  expect(
    addTallies([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
