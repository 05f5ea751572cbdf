const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a cell says, or the text of the register if the two differ in spaces and line breaks only: a spreadsheet does not keep these. */
export const asWritten = (said: string | undefined, before: string | undefined): string | undefined =>
  said !== undefined && before !== undefined && inOneLine(said) === inOneLine(before) ? before : said;
