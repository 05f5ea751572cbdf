import { crc32, deflateRawSync } from "node:zlib";

// Files made here, byte by byte: nothing hostile is kept in the repository.

export const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const odt = "application/vnd.oasis.opendocument.text";

type Entry = { name: string; bytes?: Buffer; isEncrypted?: boolean };

const header = (signature: number, { name, bytes = Buffer.alloc(0), isEncrypted = false }: Entry) => {
  const packed = deflateRawSync(bytes);
  const nameBytes = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(isEncrypted ? 1 : 0, 2);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(crc32(bytes), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(bytes.length, 18);
  shared.writeUInt16LE(nameBytes.length, 22);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  return { mark, shared, nameBytes, packed };
};

/** A zip archive of these entries. */
export const zip = (entries: Entry[]): Buffer => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = header(0x04034b50, entry);
    const file = Buffer.concat([local.mark, local.shared, local.nameBytes, local.packed]);
    const central = header(0x02014b50, entry);
    const madeBy = Buffer.from([20, 0]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([central.mark, madeBy, central.shared, rest, central.nameBytes]));
    files.push(file);
    offset += file.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, end]);
};

const xml = (name: string): Entry => ({ name, bytes: Buffer.from(`<?xml version="1.0"?><root name="${name}"/>`) });

/** Sound files of each kind that is an archive, with whatever else is put into them. */
export const wordFile = (...more: Entry[]): Buffer =>
  zip([xml("[Content_Types].xml"), xml("word/document.xml"), ...more]);
export const excelFile = (...more: Entry[]): Buffer =>
  zip([xml("[Content_Types].xml"), xml("xl/workbook.xml"), ...more]);
export const openDocumentFile = (...more: Entry[]): Buffer =>
  zip([{ name: "mimetype", bytes: Buffer.from(odt) }, xml("content.xml"), ...more]);

/** Ten megabytes of nothing, a thousandth of that packed. */
export const swelling = (name: string): Entry => ({ name, bytes: Buffer.alloc(10_000_000) });

export const pngBytes = (): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    Buffer.from("IHDR"),
    Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89]),
    Buffer.from([0, 0, 0, 0]),
    Buffer.from("IEND"),
    Buffer.from([0xae, 0x42, 0x60, 0x82]),
  ]);
export const jpegBytes = (): Buffer =>
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]);
export const mailBytes = (): Buffer =>
  Buffer.from(
    "From: a@b.test\r\nTo: c@d.test\r\nDate: Mon, 1 Mar 2027 08:00:00 +0100\r\nSubject: Essai\r\n\r\nBonjour\r\n",
  );

/** The test file of all virus scanners, in two halves so that no scanner takes this source for it. */
export const eicar = (): Buffer =>
  Buffer.from(["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD", "-ANTIVIRUS-TEST-FILE!$H+H*"].join(""));

const wide = (text: string): Buffer => Buffer.from(text, "utf16le");

/** What Office stores when a file is locked with a password: a compound file that holds an encrypted package. */
export const lockedOffice = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    wide("EncryptionInfo"),
    Buffer.alloc(100),
    wide("EncryptedPackage"),
    Buffer.alloc(400),
  ]);

/** A Word file of before 2007, under whatever name. */
export const oldOffice = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    wide("WordDocument"),
    Buffer.alloc(400),
  ]);
