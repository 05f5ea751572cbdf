import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export type Child = {
  /** The exit code, once the process has ended. */
  exited: Promise<number>;
  /** The last lines it wrote, for when it fails. */
  lastLines: () => string;
  /** Ends it and all it started; resolves when it is gone. */
  stop: () => Promise<void>;
};

/** The script that ends a process group with its parent. */
export const guard = fileURLToPath(new URL("./guard.sh", import.meta.url));
const keptCharacters = 4000;

/** Starts a program in a process group of its own which ends with us, however we end (see guard.sh). */
export const supervise = (
  command: string,
  args: readonly string[],
  { cwd, environment }: { cwd?: string; environment?: NodeJS.ProcessEnv } = {},
): Child => {
  const child = spawn("/bin/sh", [guard, command, ...args], {
    // A group of its own: Ctrl-C reaches us alone, and we end the parts in order.
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    ...(cwd && { cwd }),
    env: { ...process.env, ...environment },
  });
  let output = "";
  const keep = (chunk: Buffer): void => {
    output = `${output}${chunk}`.slice(-keptCharacters);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  // A pipe closed at the other end is the process gone: `exited` says it.
  child.stdin.on("error", () => {});
  const exited = new Promise<number>((resolve) => {
    child.on("error", () => resolve(127));
    child.on("exit", (code) => {
      child.stdin.destroy();
      resolve(code ?? 1);
    });
  });
  return {
    exited,
    lastLines: () => output.trim(),
    stop: async () => {
      child.stdin.destroy();
      await exited;
    },
  };
};
