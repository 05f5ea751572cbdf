import { foldText } from "../fold-text.ts";
import type { CellReading } from "./cell-reading.ts";

/** The words by which a choice is met in spreadsheets; the first is the one we write ourselves. */
export type ChoiceWords<T extends string> = Readonly<Record<T, readonly string[]>>;

const bare = (text: string): string => foldText(text).replace(/[^a-z0-9]+/g, "");

const entriesOf = <T extends string>(words: ChoiceWords<T>): [T, readonly string[]][] => {
  const entries: [T, readonly string[]][] = [];
  for (const key in words) entries.push([key, words[key]]);
  return entries;
};

/** Reads one of a few choices, by its code or by any of its words; any other word is shown and asked for once. */
export const choiceReader = <T extends string>(words: ChoiceWords<T>) => {
  const byWord = new Map<string, T>();
  for (const [choice, all] of entriesOf(words))
    for (const word of [choice, ...all]) if (!byWord.has(bare(word))) byWord.set(bare(word), choice);
  return (text: string): CellReading<T> => {
    const value = byWord.get(bare(text));
    return value === undefined ? { fault: "word.unknown" } : { value };
  };
};
