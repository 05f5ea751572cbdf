import type { Consumed } from "../harness/capacity-proxy.ts";

/** One line of a benchmark: what was done, what it read, how long it took. */
export type Measured = { what: string; queries: number; units: number; ms: number };

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Does something several times: what it consumed once, and the median of the time it took, after two runs to warm up. */
export const measure = async (
  what: string,
  takeConsumed: () => Consumed[],
  act: () => Promise<unknown>,
  times = 7,
): Promise<Measured> => {
  await act();
  await act();
  takeConsumed();
  const durations: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const startedAt = performance.now();
    await act();
    durations.push(performance.now() - startedAt);
  }
  const consumed = takeConsumed();
  const units = consumed.reduce((sum, call) => sum + call.units, 0) / times;
  const queries = consumed.filter(({ action }) => action === "Query").length / times;
  return { what, queries, units, ms: median(durations) };
};

/** Prints the lines as a table, with the time as a multiple of the first one's: machines differ, ratios less so. */
export const printMeasured = (title: string, lines: readonly Measured[]): void => {
  const base = lines[0]?.ms ?? 1;
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      lines.map(({ what, queries, units, ms }) => [
        what,
        {
          "Query calls": queries,
          "read units": Math.round(units * 10) / 10,
          ms: Math.round(ms * 10) / 10,
          "times the bare Query": Math.round((ms / base) * 100) / 100,
        },
      ]),
    ),
  );
};
