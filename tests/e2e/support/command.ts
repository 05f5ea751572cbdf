import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { addresses } from "./addresses.ts";

const root = new URL("../../..", import.meta.url).pathname;

/** Runs one of the project's commands as a person types it, `npm run clock -- 2027-03-01`, and answers what it printed. */
export const npmRun = async (...words: string[]): Promise<string> => {
  const [name = "", ...args] = words;
  const { stdout } = await promisify(execFile)("npm", ["run", "--silent", name, "--", ...args], {
    cwd: root,
    env: { ...process.env, ...addresses.environment },
  });
  return stdout;
};
