import { Uid } from "../vendor/uid.ts";
import type { CellReading } from "./cell-reading.ts";
import { type ChoiceWords, choiceReader } from "./read-choice.ts";

/** One column of a file: how it is headed, what an example of it is, and how its cells are read. */
export type Column<T> = {
  /** Headings as they are met, French first; the very first is what our own files write. */
  readonly headings: readonly string[];
  readonly example: string;
  readonly read: (text: string) => CellReading<T>;
  /** Where the cell is one of a few words: their codes and ours. A word we do not know is asked for once. */
  readonly choices?: Readonly<Record<string, string>>;
  /** True where a bare number is a length whose unit the heading may say: « Préavis (mois) ». */
  readonly isLength?: true;
  /** True for a day: a spreadsheet's own date is written as one. */
  readonly isDay?: true;
  /** True for francs: a number is written as one. */
  readonly isAmount?: true;
};

// What one column holds is known where it is declared; tables of columns hold any.
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What the cells of a row say, column by column; what is unknown is left out. */
export type ValuesOf<C extends Columns> = { readonly [K in keyof C]?: C[K] extends Column<infer T> ? T : never };

/** A column of free text; `headings` are parted by `|`, the first is ours. */
export const textColumn = (headings: string, example: string): Column<string> => ({
  headings: headings.split("|"),
  example,
  read: (text) => ({ value: text }),
});

/** A column of enterprise numbers (UID), read in any of the ways they are written. */
export const uidColumn = (headings: string, example: string): Column<string> => ({
  headings: headings.split("|"),
  example,
  read: (text) => {
    // « TVA » or « RC » often follows the number; the check digit says whether it is one.
    const read = Uid.safeParse(text.replace(/\s*(?:tva|mwst|iva|rc|hr)\s*$/i, ""));
    return read.success ? { value: read.data } : { fault: "uid" };
  },
});

/** A column of one word out of a few, known by its synonyms in four languages. */
export const choiceColumn = <T extends string>(
  headings: string,
  example: string,
  words: ChoiceWords<T>,
): Column<T> => ({
  headings: headings.split("|"),
  example,
  read: choiceReader(words),
  choices: Object.fromEntries(Object.entries<readonly string[]>(words).map(([code, [word = code]]) => [code, word])),
});

/** Several names in one cell: split at semicolons, line ends and bars, or at commas where there is none of these. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[;\n|•]/.test(text) ? /[;\n|•]/ : /,(?!\d)|\s\+\s/)
    .map((name) => name.replace(/^[\s\-–*]+|\s+$/g, ""))
    .filter(Boolean);

/** The opposite of `splitNames`: a single name that holds a comma is closed by a semicolon, so that it stays one. */
export const joinNames = (names: readonly string[]): string =>
  names.length === 1 && splitNames(names[0] ?? "").length > 1 ? `${names[0]};` : names.join("; ");

/** A column of several names, parted as people part them. */
export const namesColumn = (headings: string, example: string): Column<string[]> => ({
  headings: headings.split("|"),
  example,
  read: (text) => ({ value: splitNames(text) }),
});
