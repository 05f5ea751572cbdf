import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { expect, it } from "vitest";
import { seriesOf } from "./series.ts";

// Only what the grouping reads.
const version = (seriesId: string, number: number, more: Partial<DocumentView> = {}) =>
  ({ seriesId, number, status: "clean", isCurrent: false, ...more }) as DocumentView;

it("puts the version that counts first, what is on its way above and the old ones below", () => {
  const [series] = seriesOf([
    version("a", 3, { status: "scanning" }),
    version("a", 1),
    version("a", 2, { isCurrent: true }),
  ]);
  expect(series).toMatchObject({ head: { number: 2 }, coming: [{ number: 3 }], older: [{ number: 1 }] });
});

it("shows the newest where none counts yet, and nothing of what was removed or never arrived", () => {
  const all = seriesOf([
    version("a", 1, { status: "infected" }),
    version("a", 2, { status: "scanning" }),
    version("b", 1, { removedAt: "2027-01-01T00:00:00Z" }),
    version("c", 1, { status: "pending" }),
  ]);
  expect(all.map(({ head }) => head.number)).toEqual([2]);
});
