import type { Verdict } from "./document-status.ts";

/** One entry of a zip archive, as its directory tells it. */
export type ArchiveEntry = {
  name: string;
  packedBytes: number;
  unpackedBytes: number;
  isEncrypted: boolean;
};

export const archiveLimits = { entries: 1_000, ratio: 100, unpackedBytes: 200_000_000 } as const;

const archives = /\.(?:zip|jar|7z|rar|gz|tgz|bz2|xz|zst|cab|iso|docx|xlsx|pptx|odt|ods)$/i;
const macros = /(?:^|\/)vbaProject\.bin$/i;

/**
 * What an archive's directory gives away, without unpacking it: one that is locked, that holds further archives or that would swell
 * beyond all measure cannot be analysed; one with macros is not the kind of file it says.
 */
export const judgeArchive = (entries: readonly ArchiveEntry[]): Verdict => {
  if (entries.some(({ name }) => macros.test(name))) return "mismatch";
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const packed = entries.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  const isBeyondMeasure =
    entries.length > archiveLimits.entries ||
    unpacked > archiveLimits.unpackedBytes ||
    unpacked > archiveLimits.ratio * Math.max(packed, 1);
  const isOpaque = entries.some(({ isEncrypted, name }) => isEncrypted || archives.test(name));
  return isBeyondMeasure || isOpaque ? "unscannable" : "clean";
};
