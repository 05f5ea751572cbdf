import { parseArgs } from "node:util";
import { onStop } from "../process/on-stop.ts";
import { createTeardown } from "../process/teardown.ts";
import { UserError } from "../process/user-error.ts";
import { startVigie } from "../start-vigie.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const readOptions = () => {
  try {
    const options = { empty: { type: "boolean" }, reset: { type: "boolean" } } as const;
    return parseArgs({ options }).values;
  } catch {
    throw new UserError(
      "npm start takes two options: `npm start -- --empty` (no demo data) and `npm start -- --reset` (from scratch).",
    );
  }
};

const teardown = createTeardown();

const endAll = async (exitCode: number): Promise<void> => {
  await teardown.end();
  process.exit(exitCode);
};

onStop(() => {
  if (!teardown.isEnding()) say("\nVigie stops…");
  void endAll(0);
});

try {
  const { empty = false, reset = false } = readOptions();
  await startVigie({ isEmpty: empty, isReset: reset, say, teardown, onLoss: () => endAll(1) });
} catch (error) {
  if (!teardown.isEnding()) {
    console.error(error instanceof UserError ? error.message : error);
    await endAll(1);
  }
}
