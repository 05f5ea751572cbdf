import { Console } from "node:console";

// Vitest keeps what a passing test says to itself; a table of results is there to be read.
const aloud = new Console(process.stdout);

/** Prints results as a table, also where the test passes. */
export const printTable = (title: string, lines: Record<string, Record<string, string | number>>): void => {
  aloud.log(`\n${title}`);
  aloud.table(lines);
};
