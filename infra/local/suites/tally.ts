import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";

export type Tally = { passed: number; failed: number };

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** A file that could not even be loaded counts no test: it is one failure all the same. */
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
  errors: z.array(z.unknown()).default([]),
});

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** A suite that failed without a failed test (it crashed, or could not start) is one failure. */
const honour = ({ passed, failed }: Tally, exitCode: number): Tally => ({
  passed,
  failed: exitCode === 0 ? failed : Math.max(failed, 1),
});

export const tallyCheck = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

export const tallyVitest = (file: string, exitCode: number): Tally => {
  const report = VitestReport.safeParse(read(file));
  if (!report.success) return honour({ passed: 0, failed: 0 }, exitCode || 1);
  const { numPassedTests, numFailedTests, testResults } = report.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return honour({ passed: numPassedTests, failed: numFailedTests + broken.length }, exitCode);
};

export const tallyPlaywright = (file: string, exitCode: number): Tally => {
  const report = PlaywrightReport.safeParse(read(file));
  if (!report.success) return honour({ passed: 0, failed: 0 }, exitCode || 1);
  const { stats, errors } = report.data;
  return honour({ passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }, exitCode);
};

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});
