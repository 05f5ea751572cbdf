import { Refusal } from "@vigie/shared/errors.ts";

/** Lets a write be lost to whoever wrote first: theirs is the newer state, and the next run looks at it again. */
export const unlessOvertaken = async (write: Promise<void>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "version.stale") throw error;
  }
};
