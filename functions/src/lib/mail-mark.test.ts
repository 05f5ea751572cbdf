import { expect, it } from "vitest";
import { mailMark, readMailMark } from "./mail-mark.ts";

const communeId = "abcdefghijkl";
const longest = `CASEMAIL#cas_${"0".repeat(26)}#2027-03-01T06:00:00.000Z#proposalReturned#per_${"0".repeat(26)}`;

it.each([`DIGEST#2027-03-01#per_${"0".repeat(26)}`, longest, "DIGEST#~~~???"])(
  "is a tag that SES takes, and is read back: %s",
  (sk) => {
    const mark = mailMark(communeId, sk);
    // SES: letters, digits, `_` and `-` alone, at most 256.
    expect(mark).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    expect(readMailMark(mark)).toEqual({ communeId, sk });
  },
);

it.each([undefined, "", "abc", `${communeId}-`, `${communeId}.REI`, "ABCDEFGHIJKL-REI"])(
  "is none of ours: %s",
  (mark) => {
    expect(readMailMark(mark)).toBeUndefined();
  },
);
