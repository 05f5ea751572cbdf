import { expect, it } from "vitest";
import { mappedField, movedColumn } from "./moved-column.ts";

it("says from what to what a column went", () => {
  expect(movedColumn({ title: 2, vendor: 0 }, { vendor: 0, note: 2 })).toEqual({
    column: 2,
    from: "title",
    to: "note",
  });
});

it("says nothing where the column was free, or a field lost its own", () => {
  expect(movedColumn({ vendor: 0 }, { vendor: 0, note: 2 })).toBeUndefined();
  expect(movedColumn({ vendor: 0, note: 2 }, { vendor: 0 })).toBeUndefined();
  expect(movedColumn({ vendor: 0, note: 2 }, { vendor: 0, note: 3 })).toBeUndefined();
  expect(mappedField({ vendor: 0, note: 2 }, { vendor: 0, note: 3 })).toBe("note");
});
