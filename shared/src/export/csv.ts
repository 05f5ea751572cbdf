/** A cell a spreadsheet would compute, or open a program with, is shown as text instead. */
const looksLikeFormula = /^[\s]*[=+\-@\t\r]/;

const sayCell = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return looksLikeFormula.test(value) ? `'${value}` : value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

/** One line of a CSV file as Swiss spreadsheets read it: semicolons, CRLF, quotes where needed; never a formula. */
export const csvLine = (cells: unknown[]): string =>
  `${cells
    .map(sayCell)
    .map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(";")}\r\n`;
