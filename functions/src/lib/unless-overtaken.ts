import { isOvertaken } from "./is-overtaken.ts";

/** Lets a write be lost to whoever wrote first: theirs is the newer state, and the next run looks at it again. */
export const unlessOvertaken = async (write: Promise<void>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
};
