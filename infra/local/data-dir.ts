import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const rootDir = fileURLToPath(new URL("../..", import.meta.url));

/** Where Vigie keeps everything it must remember: VIGIE_DATA, or `.vigie` beside package.json. */
export const dataDir = resolve(rootDir, process.env.VIGIE_DATA || ".vigie");

export const inData = (name: string): string => join(dataDir, name);

const founded = "founded";
// By name: the directory is the person's choice and may hold other things.
const ours = [
  "dynamodb",
  "s3",
  "sqs",
  "mails.json",
  "keys.json",
  "clock.json",
  "stream.json",
  "functions.log",
  founded,
];

/** Removes all that Vigie keeps. */
export const eraseData = (): void => {
  for (const name of ours) rmSync(inData(name), { recursive: true, force: true });
};

/** Whether a first start came to its end here; half a first start is worth nothing. */
export const isFounded = (): boolean => existsSync(inData(founded));

export const markFounded = (): void => writeFileSync(inData(founded), `${new Date().toISOString()}\n`);

export const makeDataDir = (): void => {
  mkdirSync(dataDir, { recursive: true });
};
