import { foldText } from "@vigie/shared/fold-text.ts";

type MarkedPart = { readonly text: string; readonly isFound: boolean };

/** A text in parts, those in which a word of the query stands set apart, whatever the accents and capitals. */
export const markWords = (text: string, query: string): readonly MarkedPart[] => {
  const words = foldText(query)
    .split(" ")
    .filter((word) => word !== "");
  const characters = [...text.normalize("NFC")];
  // Folding may lengthen or empty a character: each folded letter remembers where it came from.
  const folded = characters.flatMap((character, index) =>
    [...(character === " " ? " " : foldText(character))].map((letter) => ({ letter, index })),
  );
  const line = folded.map(({ letter }) => letter).join("");
  const found = new Set<number>();
  for (const word of words) {
    for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
      for (const { index } of folded.slice(at, at + word.length)) found.add(index);
    }
  }
  const parts: { text: string; isFound: boolean }[] = [];
  characters.forEach((character, index) => {
    const last = parts.at(-1);
    const isFound = found.has(index);
    if (last?.isFound === isFound) last.text += character;
    else parts.push({ text: character, isFound });
  });
  return parts;
};
