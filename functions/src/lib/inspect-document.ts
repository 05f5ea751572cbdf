import type { Verdict } from "@vigie/shared/document/document-status.ts";
import { type DocumentType, DocumentType as DocumentTypes } from "@vigie/shared/document/document-types.ts";
import { type ArchiveEntry, archiveLimits, judgeArchive } from "@vigie/shared/document/judge-archive.ts";
import { endsAsZip, hasWebPage, headBytes, isLockedOffice, isMail } from "@vigie/shared/document/read-bytes.ts";
import { configure, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { fileTypeFromBuffer } from "file-type";

configure({ useWebWorkers: false });

/** By type, the entry that only this kind of archive has. */
const marks: Partial<Record<DocumentType, string>> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word/document.xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xl/workbook.xml",
  "application/vnd.oasis.opendocument.text": "content.xml",
};

/** The directory of an archive, one entry more than it may have at the most; undefined if it cannot be read. */
const readDirectory = async (bytes: Uint8Array): Promise<ArchiveEntry[] | undefined> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const entries: ArchiveEntry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      const { filename: name, compressedSize, uncompressedSize, encrypted } = entry;
      entries.push({ name, packedBytes: compressedSize, unpackedBytes: uncompressedSize, isEncrypted: encrypted });
      if (entries.length > archiveLimits.entries) break;
    }
    return entries;
  } catch {
    return undefined;
  } finally {
    await reader.close();
  }
};

const inspectArchive = async (type: DocumentType, mark: string, bytes: Uint8Array): Promise<Verdict> => {
  if (isLockedOffice(bytes)) return "unscannable";
  const entries = await readDirectory(bytes);
  if (!entries || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return "mismatch";
  const isOfType = entries.some(({ name }) => name === mark);
  const others = Object.entries(marks).filter(([other]) => other !== type);
  const isAnother = others.some(([, other]) => other !== mark && entries.some(({ name }) => name === other));
  return isOfType && !isAnother ? judgeArchive(entries) : "mismatch";
};

/**
 * Whether a file is what its promise says, as far as its bytes give it away: its beginning, and for an archive its directory. Nothing
 * is unpacked or run. What a virus scanner knows is not asked here.
 */
export const inspectDocument = async (type: DocumentType, bytes: Uint8Array): Promise<Verdict> => {
  const mark = marks[type];
  if (mark) return inspectArchive(type, mark, bytes);
  if (type === "message/rfc822") return isMail(bytes) ? "clean" : "mismatch";
  const sniffed = await fileTypeFromBuffer(bytes.subarray(0, headBytes));
  const isTwofold = hasWebPage(bytes) || endsAsZip(bytes);
  return DocumentTypes.safeParse(sniffed?.mime).data === type && !isTwofold ? "clean" : "mismatch";
};
