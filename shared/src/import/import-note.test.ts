import { describe, expect, it } from "vitest";
import { cellLine, noteWith } from "./import-note.ts";

const notice = cellLine("Préavis", "voir CG");
const owner = cellLine("Responsable", "Rochat");

describe("the note of an imported contract", () => {
  it("keeps what could not be read under what the file says, and is the same when the file comes again", () => {
    const first = noteWith("Hotline comprise", undefined, [notice, owner], ["Responsable"]);
    expect(first).toBe(`Hotline comprise\n${notice}\n${owner}`);
    expect(noteWith("Hotline comprise", first, [notice, owner], ["Responsable"])).toBe(first);
    // An exported list has the whole note in its cell.
    expect(noteWith(first, first, [], [])).toBe(first);
  });

  it("leaves out what can be read now, and nothing else", () => {
    expect(noteWith(undefined, `À garder\n${notice}\n${owner}`, [], ["Préavis"])).toBe(`À garder\n${owner}`);
    expect(noteWith(undefined, notice, [], ["Préavis"])).toBeUndefined();
  });
});
