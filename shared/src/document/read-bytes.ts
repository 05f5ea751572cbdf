// What the bytes of a file say of themselves, without unpacking anything. Pure: bytes in, answers out.

const text = new TextDecoder("latin1");

/** The beginning that is looked at. */
export const headBytes = 4096;

const headOf = (bytes: Uint8Array): string => text.decode(bytes.subarray(0, headBytes));

/** True where a browser that guesses types could take the beginning for a page or a script: no document of ours begins so. */
export const hasWebPage = (bytes: Uint8Array): boolean =>
  /<\s*(?:!doctype\s+html|html|head|body|script|svg|iframe|object|embed|meta)\b/i.test(headOf(bytes));

/** True where a whole zip archive ends with the file, whatever the file begins as: two formats in one file. */
export const endsAsZip = (bytes: Uint8Array): boolean => {
  const recordBytes = 22;
  const from = Math.max(0, bytes.length - recordBytes - 0xffff);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - recordBytes; at >= from; at -= 1) {
    const isRecord = view.getUint32(at, true) === 0x06054b50;
    if (isRecord && at + recordBytes + view.getUint16(at + 20, true) === bytes.length) return true;
  }
  return false;
};

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
// Names in a compound file are written in two bytes a letter.
const encryptedPackage = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");

/** True for the container in which Office puts a file that is locked with a password. */
export const isLockedOffice = (bytes: Uint8Array): boolean =>
  compoundFile.every((byte, index) => bytes[index] === byte) && text.decode(bytes).includes(encryptedPackage);

/** True for text that begins with the header lines of a mail. */
export const isMail = (bytes: Uint8Array): boolean => {
  const head = headOf(bytes);
  if (head.includes("\0")) return false;
  const [headers = ""] = head.split(/\r?\n\r?\n/);
  const lines = headers.split(/\r?\n(?![ \t])/);
  // The last line may be cut where the beginning ends.
  const whole = headers.length < head.length ? lines : lines.slice(0, -1);
  const names = whole.map((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase());
  return names.length > 1 && !names.includes(undefined) && names.includes("from") && names.includes("date");
};
