import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { supervise } from "./supervise.ts";

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const waitUntilGone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) await sleep(50);
  return !isAlive(pid);
};

const untilItSpeaks = async (lastLines: () => string): Promise<number> => {
  while (lastLines() === "") await sleep(20);
  return Number(lastLines().split("\n")[0]);
};

it("tells how a program ended, and its last lines", async () => {
  const child = supervise("/bin/sh", ["-c", "echo so it was; exit 7"]);
  expect(await child.exited).toBe(7);
  expect(child.lastLines()).toBe("so it was");
});

it("ends a program that would not hear of it, and what that program started", async () => {
  const child = supervise("/bin/sh", ["-c", "trap '' TERM; sleep 1000 & echo $!; wait; sleep 1000"]);
  const grandchild = await untilItSpeaks(child.lastLines);
  await child.stop();
  expect(await waitUntilGone(grandchild)).toBe(true);
}, 10_000);

it("ends a program whose parent was killed without a word", async () => {
  const module = JSON.stringify(new URL("./supervise.ts", import.meta.url).href);
  const script = `const { supervise } = await import(${module});
    const child = supervise("/bin/sh", ["-c", "echo $$; exec sleep 1000"]);
    while (child.lastLines() === "") await new Promise((resolve) => setTimeout(resolve, 20));
    console.log(child.lastLines());`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(parent.stdout, "data");
  const pid = Number(String(line));
  expect(isAlive(pid)).toBe(true);
  parent.kill("SIGKILL");
  expect(await waitUntilGone(pid)).toBe(true);
}, 15_000);
