/** A cell as text: numbers as they are written, invisible and doubled spaces gone. */
export const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return (
    String(cell)
      .normalize("NFC")
      // What `writeCsv` puts before a text that a spreadsheet would run.
      .replace(/^'(?=[=+\-@\t\r])/, "")
      .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, "")
      .replace(/\s+/g, " ")
      .trim()
  );
};
