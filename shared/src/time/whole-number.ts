import * as z from "zod";

/** A whole number between two bounds, refused with one message key whatever is wrong with it. */
export const wholeNumber = (min: number, max: number, error: string) =>
  z.int({ error, abort: true }).min(min, { error }).max(max, { error });
