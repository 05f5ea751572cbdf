import { UserError } from "./user-error.ts";

/** Runs a command of the terminal; what the person can put right is one sentence, the rest keeps its stack. */
export const runCommand = async (command: (args: readonly string[]) => Promise<void>): Promise<void> => {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exitCode = 1;
  }
};
