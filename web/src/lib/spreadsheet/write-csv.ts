const separator = ";";

/** A cell that a spreadsheet would run as a formula is written as text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A CSV file that Excel opens well in Switzerland: semicolons, UTF-8 with its mark, no formula. */
export const writeCsv = (lines: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${lines.map((cells) => `${cells.map((cell) => (typeof cell === "number" ? String(cell) : quoted(harmless(cell)))).join(separator)}\r\n`).join("")}`;
