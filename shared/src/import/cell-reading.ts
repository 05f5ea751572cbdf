/** A cell as read: its value, with what was assumed on the way; or why it cannot be read. Both are words of the catalogue. */
export type CellReading<T> =
  | { readonly value: T; readonly note?: string; readonly fault?: undefined }
  | { readonly fault: string };

const unknownWords = new Set(
  "? ?? ??? - -- --- – — . / x xx xxx n/a na n.a. n.d. nd tbd inconnu inconnue unbekannt sconosciuto unknown".split(
    " ",
  ),
);
const unknownStarts =
  /^(a|à) (verifier|vérifier|completer|compléter|definir|définir|determiner|déterminer|voir)\b|^(ne sais pas|je ne sais pas|pas connu|non connu)/i;

/** Whether a cell says that nothing is known: empty, a dash, a question mark, « à vérifier ». What is unknown stays unknown. */
export const isUnknown = (text: string): boolean => {
  const bare = text.trim().toLowerCase();
  return bare === "" || unknownWords.has(bare) || unknownStarts.test(bare);
};

/** Whether a cell says in so many words that nothing is known, rather than being left empty or struck out. */
export const saysUnknown = (text: string): boolean => isUnknown(text) && !/^[\s\-–—./x]*$/i.test(text);
