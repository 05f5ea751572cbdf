import { spawn } from "node:child_process";
import { rootDir } from "../data-dir.ts";
import { guard } from "../process/supervise.ts";

const secondsToEnd = 25;

/**
 * Runs a program with its output on the terminal; gives its exit code. It has a process group of its own, so Ctrl-C reaches it once, from
 * us: test runners take a second one for impatience and leave their own children behind.
 */
export const runStep = (command: string, args: readonly string[], stopping: AbortSignal): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn("/bin/sh", [guard, command, ...args], {
      cwd: rootDir,
      detached: true,
      stdio: ["pipe", "inherit", "inherit"],
    });
    child.stdin.on("error", () => {});
    const stop = (): void => {
      if (child.pid) process.kill(-child.pid, "SIGINT");
      setTimeout(() => child.stdin.destroy(), secondsToEnd * 1000).unref();
    };
    stopping.addEventListener("abort", stop, { once: true });
    child.on("exit", (code) => {
      stopping.removeEventListener("abort", stop);
      child.stdin.destroy();
      resolve(code ?? 1);
    });
  });
