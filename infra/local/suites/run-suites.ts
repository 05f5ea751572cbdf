import { onStop } from "../process/on-stop.ts";
import type { Suite } from "./suites.ts";
import { addTallies, type Tally } from "./tally.ts";

const line = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** Runs suites one after the other, says what it does, and ends with the sum: `N passed, N failed`. */
export const runSuites = async (suites: readonly Suite[]): Promise<void> => {
  const stopping = new AbortController();
  onStop(() => stopping.abort());
  const tallies: Tally[] = [];
  for (const [index, { title, run }] of suites.entries()) {
    if (stopping.signal.aborted) break;
    console.log(`\n[${index + 1}/${suites.length}] ${title}`);
    const tally = await run(stopping.signal);
    console.log(`[${index + 1}/${suites.length}] ${line(tally)}`);
    tallies.push(tally);
  }
  const sum = addTallies(tallies);
  // Cut short is not passed.
  const total = stopping.signal.aborted ? { ...sum, failed: Math.max(sum.failed, 1) } : sum;
  console.log(`\n${line(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
};
