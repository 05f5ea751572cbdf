import type { SheetLine } from "@vigie/shared/import/recognise-columns.ts";
import { decodeText } from "./decode-text.ts";
import { numberLines } from "./number-lines.ts";

/** Why a file gave nothing to import. */
export type FileFault = "tooLarge" | "oldExcel" | "unreadable" | "nothing";

/** A file as it was read, sheet by sheet; a CSV file is one sheet without a name. */
export type Book = readonly { readonly name: string; readonly lines: readonly SheetLine[] }[];

const most = 5_000_000;
/** A browser that may not unpack a large workbook beside the page never answers. */
const patience = 6_000;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), patience));

/** Parsers are fetched when a file is there to be parsed. */
const readSheets = async (file: Blob, bytes: Uint8Array): Promise<Book> => {
  if (!startsWith(bytes, 0x50, 0x4b)) {
    const { parseCsv } = await import("./parse-csv.ts");
    return [{ name: "", lines: numberLines(parseCsv(decodeText(bytes))) }];
  }
  const { default: readExcel } = await import("read-excel-file/universal");
  const sheets = await Promise.race([readExcel(file), late()]);
  return sheets.map(({ sheet, data }) => ({ name: sheet, lines: numberLines(data) }));
};

/** Reads an XLSX or CSV file, told apart by what is in it, here in the browser; or says why it cannot. Empty sheets are left out. */
export const readBook = async (file: Blob): Promise<{ book: Book } | { fault: FileFault }> => {
  if (file.size > most) return { fault: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { fault: "oldExcel" };
  try {
    const book = (await readSheets(file, bytes)).filter(({ lines }) => lines.length > 0);
    return book.length > 0 ? { book } : { fault: "nothing" };
  } catch {
    return { fault: "unreadable" };
  }
};
