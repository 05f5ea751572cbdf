import { describe, expect, it } from "vitest";
import { type ArchiveEntry, archiveLimits, judgeArchive } from "./judge-archive.ts";

const entry = (more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
  name: "word/document.xml",
  packedBytes: 1_000,
  unpackedBytes: 5_000,
  isEncrypted: false,
  ...more,
});
const times = (count: number, more: Partial<ArchiveEntry> = {}) => Array.from({ length: count }, () => entry(more));

describe("an archive's directory (R-46)", () => {
  it("is clean up to each limit, and not beyond", () => {
    const { entries, ratio, unpackedBytes } = archiveLimits;
    expect(judgeArchive(times(entries))).toBe("clean");
    expect(judgeArchive(times(entries + 1))).toBe("unscannable");
    expect(judgeArchive([entry({ packedBytes: 1_000, unpackedBytes: 1_000 * ratio })])).toBe("clean");
    expect(judgeArchive([entry({ packedBytes: 1_000, unpackedBytes: 1_000 * ratio + 1 })])).toBe("unscannable");
    const heavy = { packedBytes: 10_000_000, unpackedBytes: unpackedBytes / 2 };
    expect(judgeArchive(times(2, heavy))).toBe("clean");
    expect(judgeArchive([...times(2, heavy), entry()])).toBe("unscannable");
  });

  it("is of another kind once there are macros in it, whatever else there is", () => {
    expect(judgeArchive([entry({ name: "xl/vbaProject.bin", isEncrypted: true })])).toBe("mismatch");
  });

  it("cannot be looked into where something is locked or an archive itself", () => {
    expect(judgeArchive([entry({ isEncrypted: true })])).toBe("unscannable");
    for (const name of ["a.zip", "b/C.ZIP", "d.docx", "e.7z", "f.tar.gz"])
      expect(judgeArchive([entry({ name })]), name).toBe("unscannable");
  });
});
