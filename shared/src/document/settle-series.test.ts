import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "./document.ts";
import { DocumentStatus } from "./document-status.ts";
import { isReadable, settleSeries } from "./settle-series.ts";

// Only what the rule reads.
const version = fc.record({
  status: fc.constantFrom(...DocumentStatus.options),
  removedAt: fc.option(fc.constant("2027-01-01T00:00:00.000Z"), { nil: undefined }),
  isCurrent: fc.boolean(),
});
const series = fc
  .array(version, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, index) => ({ ...each, number: index + 1 }) as Document));

describe("the versions of a document (R-50)", () => {
  it("have one that counts: the newest that is clean and not removed, or none", () => {
    fc.assert(
      fc.property(series, (versions) => {
        const settled = settleSeries(versions);
        const current = settled.filter(({ isCurrent }) => isCurrent);
        const newest = versions.filter(isReadable).at(-1);
        expect(current.map(({ number }) => number)).toEqual(newest ? [newest.number] : []);
      }),
    );
  });

  it("all stay, in their order, with nothing else changed; settled twice they are as settled once", () => {
    fc.assert(
      fc.property(series, (versions) => {
        const settled = settleSeries(versions);
        const plain = ({ isCurrent, ...rest }: Document) => rest;
        expect(settled.map(plain)).toEqual(versions.map(plain));
        expect(settleSeries(settled)).toEqual(settled);
      }),
    );
  });
});
