import Papa from "papaparse";

/** The cells of a CSV file, line by line; the separator is the one that splits the lines evenly. Excel's own `sep=;` line is obeyed. */
export const parseCsv = (text: string): string[][] => {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const { data } = Papa.parse<string[]>(said ? text.slice(said[0].length) : text, {
    delimiter: said?.[1] ?? "",
    delimitersToGuess: [";", ",", "\t", "|"],
    // Empty lines are kept until the lines have their numbers.
    skipEmptyLines: false,
  });
  return said ? [[], ...data] : data;
};
