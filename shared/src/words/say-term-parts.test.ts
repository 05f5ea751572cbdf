import { describe, expect, it } from "vitest";
import type { OpenTerm } from "../contract/contract.ts";
import { openParts } from "../contract/open-parts.ts";
import { sayTermParts } from "./say-term-parts.ts";
import { sharedWords } from "./words.ts";

const notice = { months: 3 };
const say = (openTerm: OpenTerm | undefined) => sayTermParts(openParts(openTerm), "fr", sharedWords.fr);

describe("what is said to be missing of a term is what is missing", () => {
  it.each<[string, OpenTerm | undefined, string]>([
    ["the renewal, of a known notice", { startOn: "2026-01-01", initialMonths: 12, notice }, "la reconduction"],
    [
      "the notice alone",
      { renewal: "tacit", startOn: "2026-01-01", endOn: "2026-12-31", renewalMonths: 12 },
      "le délai de préavis de résiliation",
    ],
    [
      "two of them",
      { startOn: "2026-01-01", endOn: "2026-12-31" },
      "la reconduction et le délai de préavis de résiliation",
    ],
    [
      "the length of a renewal",
      { renewal: "tacit", startOn: "2026-01-01", initialMonths: 12, notice },
      "la durée d’une reconduction",
    ],
    ["no length of what has no end", { renewal: "openEnded", notice }, "le premier jour"],
    [
      "everything, of what nothing is known of",
      undefined,
      "la reconduction, le premier jour, la durée et le délai de préavis de résiliation",
    ],
    [
      "the length, where all is there and contradicts itself",
      { renewal: "none", startOn: "2026-02-01", endOn: "2026-01-01", notice },
      "la durée",
    ],
  ])("%s", (_, openTerm, expected) => expect(say(openTerm)).toBe(expected));

  it("says what one of several lacks", () =>
    expect(sayTermParts(["renewal", "notice"], "fr", sharedWords.fr, "disjunction")).toBe(
      "la reconduction ou le délai de préavis de résiliation",
    ));
});
