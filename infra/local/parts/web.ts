import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { rootDir } from "../data-dir.ts";
import { type Child, supervise } from "../process/supervise.ts";
import { UserError } from "../process/user-error.ts";

const webDir = join(rootDir, "web");
const stamp = join(webDir, ".next", "vigie-sources");
const next = join(rootDir, "node_modules", "next", "dist", "bin", "next");
const sources = ["web/*.{ts,mjs,json}", "web/{src,public}/**", "shared/src/**", "package-lock.json"];
const secondsToStart = 60;

const hashSources = (): string => {
  const files = globSync(sources, { cwd: rootDir, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.test\.ts$|next-env\.d\.ts$|tsbuildinfo$/.test(entry.name),
  );
  const hash = createHash("sha256");
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
    hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
};

const runNext = (args: readonly string[], environment: NodeJS.ProcessEnv): Child =>
  supervise(process.execPath, [next, ...args], {
    cwd: webDir,
    environment: { ...environment, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });

/** Builds the screens unless they were built from these very sources; gives the seconds it took, or undefined. */
export const buildWeb = async (
  environment: NodeJS.ProcessEnv,
  onStart: (child: Child) => void,
): Promise<number | undefined> => {
  const hash = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return undefined;
  const startedAt = Date.now();
  const child = runNext(["build"], environment);
  onStart(child);
  if ((await child.exited) !== 0) throw new UserError(`The screens could not be built.\n${child.lastLines()}`);
  mkdirSync(join(webDir, ".next"), { recursive: true });
  writeFileSync(stamp, hash);
  return Math.round((Date.now() - startedAt) / 1000);
};

const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { redirect: "manual" });
    return true;
  } catch {
    return false;
  }
};

/** Serves the built screens; resolves once they answer. */
export const startWeb = async (port: number, environment: NodeJS.ProcessEnv): Promise<Child> => {
  const child = runNext(["start", "-p", String(port)], environment);
  let hasEnded = false;
  void child.exited.then(() => {
    hasEnded = true;
  });
  const until = Date.now() + secondsToStart * 1000;
  while (!(await answers(`http://localhost:${port}/`))) {
    if (hasEnded || Date.now() > until) {
      await child.stop();
      throw new Error(`The screens did not start.\n${child.lastLines()}`);
    }
    await sleep(100);
  }
  return child;
};
