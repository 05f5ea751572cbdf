// Emphasis travels as two characters which no typed text can contain (shared/src/text.ts refuses control characters); should one slip in
// all the same, words become bold and nothing else.
const opens = "\u0001";
const closes = "\u0002";

/** How a sentence's `<b>` travels until it is rendered. */
export const emphasis = { b: (chunks: string) => `${opens}${chunks}${closes}` };

/** A text cut where its emphasis begins and ends. */
export const runsOf = (text: string): { text: string; isStrong: boolean }[] =>
  text
    .split(opens)
    .flatMap((part, index) => {
      const [strong = "", ...rest] = part.split(closes);
      return index === 0
        ? [{ text: plain(part), isStrong: false }]
        : [
            { text: plain(strong), isStrong: true },
            { text: plain(rest.join("")), isStrong: false },
          ];
    })
    .filter((run) => run.text !== "");

/** The text without emphasis and control characters. */
export const plain = (text: string): string => text.replaceAll(/[^\P{Cc}\n]/gu, "");

/** The text on one line, as a subject must be: a line break there would begin another header. */
export const oneLine = (text: string): string =>
  plain(text.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, " "))
    .replaceAll(/ {2,}/g, " ")
    .trim();
