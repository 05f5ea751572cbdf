import { Refusal } from "@vigie/shared/errors.ts";

/** The item, if it is the version the caller read; else 412. The write repeats the check in its condition. */
export const sameVersion = <I extends { version: number }>(item: I, version: number): I => {
  if (item.version !== version) throw new Refusal("version.stale");
  return item;
};
