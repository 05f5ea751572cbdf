import { Term } from "@vigie/shared/contract/term.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTerm } from "./read-term.ts";
import { emptyTerm, type TermValues } from "./term-values.ts";
import { openTermValuesOf, termValuesOf } from "./term-values-of.ts";

const tacit: TermValues = {
  ...emptyTerm,
  renewal: "tacit",
  startOn: "2025-01-01",
  initialMonths: 24,
  renewalMonths: 12,
  noticeCount: 3,
};

describe("a term model as it is typed", () => {
  it("names what is missing until everything is typed or said not to be known", () => {
    expect(readTerm(emptyTerm)).toEqual({ kind: "gaps", gaps: ["renewal", "startOn", "length", "notice"] });
    expect(readTerm({ ...tacit, renewalMonths: "" })).toEqual({ kind: "gaps", gaps: ["renewalMonths"] });
  });

  it("is whole when everything is there", () => {
    const read = readTerm(tacit);
    expect(read).toMatchObject({ kind: "known", term: { renewal: "tacit", notice: { months: 3 } } });
  });

  it.each([
    ["isStartUnknown", "startOn"],
    ["isLengthUnknown", "length"],
    ["isStepUnknown", "renewalMonths"],
    ["isNoticeUnknown", "notice"],
  ] as const)("takes %s for an answer, keeps the rest, and ignores what was typed there", (box, part) => {
    const read = readTerm({ ...tacit, [box]: true });
    expect(read).toMatchObject({ kind: "open", unknown: [part] });
    expect(readTerm({ ...tacit, [box]: true, startOn: box === "isStartUnknown" ? "" : tacit.startOn })).toEqual(read);
  });

  it("requires nothing of a term of which nothing is known, and keeps what is", () => {
    expect(readTerm({ ...emptyTerm, renewal: "unknown", startOn: "2025-01-01" })).toEqual({
      kind: "open",
      openTerm: { startOn: "2025-01-01" },
      unknown: ["renewal", "length", "notice"],
    });
  });

  it("never asks an open-ended contract for its length", () => {
    expect(readTerm({ ...tacit, renewal: "openEnded", initialMonths: "", isLengthUnknown: true })).toMatchObject({
      kind: "known",
    });
  });

  it("comes back from the register as it went there, whole or open", () => {
    const boxes = ["isStartUnknown", "isLengthUnknown", "isStepUnknown", "isNoticeUnknown"] as const;
    const drawn = fc.record({
      renewal: fc.constantFrom("tacit", "express", "none", "openEnded", "unknown"),
      unknown: fc.subarray([...boxes]),
    });
    fc.assert(
      fc.property(drawn, ({ renewal, unknown }) => {
        const values = { ...tacit, renewal, ...Object.fromEntries(unknown.map((box) => [box, true])) } as const;
        const read = readTerm(values);
        if (read.kind === "known") {
          expect(readTerm(termValuesOf(Term.parse(read.term)))).toEqual(read);
        } else if (read.kind === "open") {
          expect(readTerm(openTermValuesOf(read.openTerm))).toEqual(read);
        }
      }),
    );
  });
});
