import { decodeText } from "./decode-text.ts";
import { makeSheet } from "./make-sheet.ts";
import type { Sheet } from "./sheet.ts";

/** Why a file gave nothing to import. */
export type FileFault = "tooLarge" | "oldExcel" | "unreadable" | "nothing";

const most = 5_000_000;
/** A browser that may not unpack a large workbook beside the page never answers. */
const patience = 6_000;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), patience));

/** Parsers are fetched when a file is there to be parsed. */
const readLines = async (file: Blob, bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> => {
  if (!startsWith(bytes, 0x50, 0x4b)) return (await import("./parse-csv.ts")).parseCsv(decodeText(bytes));
  const { readSheet } = await import("read-excel-file/universal");
  return Promise.race([readSheet(file), late()]);
};

/** Reads an XLSX or CSV file, told apart by what is in it, here in the browser; or says why it cannot. */
export const readFile = async (file: Blob): Promise<{ sheet: Sheet } | { fault: FileFault }> => {
  if (file.size > most) return { fault: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { fault: "oldExcel" };
  try {
    const sheet = makeSheet(await readLines(file, bytes));
    return sheet ? { sheet } : { fault: "nothing" };
  } catch {
    return { fault: "unreadable" };
  }
};
