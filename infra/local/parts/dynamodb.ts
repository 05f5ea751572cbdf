import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "../process/ports.ts";
import { supervise } from "../process/supervise.ts";

type Dynamodb = { url: string; exited: Promise<number>; stop: () => Promise<void> };

const emulator = join(
  dirname(createRequire(import.meta.url).resolve("amplify-dynamodb-simulator/package.json")),
  "emulator",
);
const secondsToStart = 60;

// Any HTTP answer will do: a request without a signature is refused, by an engine that runs.
const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
};

/** Starts AWS's own DynamoDB Local on a free port: on disk in `dataDir`, or in memory without one. */
export const startDynamodb = async ({ dataDir }: { dataDir?: string } = {}): Promise<Dynamodb> => {
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const port = await findFreePort();
  // It leaves a file where it runs, so it runs beside its data, or where such things are swept away.
  const cwd = dataDir ?? tmpdir();
  const child = supervise(
    "java",
    [
      "-Xmx256m",
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      `-Djava.library.path=${join(emulator, "DynamoDBLocal_lib")}`,
      "-jar",
      join(emulator, "DynamoDBLocal.jar"),
      "-port",
      String(port),
      "-sharedDb",
      "-disableTelemetry",
      ...(dataDir ? ["-dbPath", dataDir] : ["-inMemory"]),
    ],
    { cwd },
  );
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + secondsToStart * 1000;
  let hasEnded = false;
  void child.exited.then(() => {
    hasEnded = true;
  });
  while (!(await answers(url))) {
    if (hasEnded || Date.now() > until) {
      await child.stop();
      throw new Error(`DynamoDB Local did not start.\n${child.lastLines()}`);
    }
    await sleep(50);
  }
  return { url, exited: child.exited, stop: child.stop };
};
