import { asWritten } from "./as-written.ts";

const mark = "Import\u00a0: ";
const longest = 2000;

/** Lines that an import adds to a note: a cell that could not be read, in its own words, under the name of its column. */
export const cellLine = (label: string, text: string): string => `${mark}${label} «\u00a0${text}\u00a0»`;

/** A line that says what was supposed. */
export const supposedLine = (text: string): string => `${mark}${text}`;

const isImported = (line: string): boolean => /^Import\s?:/.test(line);

/**
 * The note of an entry: what the file says, else what stood there, with the lines of this import and of earlier ones, each once. What an earlier
 * import could not read and this one can (`read`, labels of columns) is left out.
 */
export const noteWith = (
  said: string | undefined,
  before: string | undefined,
  lines: readonly string[],
  read: readonly string[],
): string | undefined => {
  const plain = (asWritten(said, before) ?? before ?? "").split("\n").filter((line) => !isImported(line));
  const settled = (line: string) => read.some((label) => line.startsWith(`${mark}${label} «`));
  const isStill = (line: string) => isImported(line) && (lines.includes(line) || !settled(line));
  const earlier = (before ?? "").split("\n").filter(isStill);
  const note = [plain.join("\n").trim(), ...new Set([...earlier, ...lines])].filter(Boolean).join("\n");
  return note === "" ? undefined : note.slice(0, longest);
};
