import { describe, expect, it } from "vitest";
import { line, paragraphs } from "./text.ts";

describe("text of several lines", () => {
  it("keeps its lines and brings breaks and gaps into one form", () => {
    expect(paragraphs(100).parse("  Un  \r\ndeux\r\n\r\n\r\n\r\ntrois\t ")).toBe("Un\ndeux\n\ntrois");
  });

  it("refuses what hides or reorders text, like one line does", () => {
    for (const hidden of ["a\u0000b", "a\u202eb", "a\u001bb"]) {
      expect(paragraphs(100).safeParse(hidden).success).toBe(false);
      expect(line(100).safeParse(hidden).success).toBe(false);
    }
    expect(line(100).safeParse("a\nb").success).toBe(false);
  });

  it("is neither empty nor longer than said", () => {
    expect(paragraphs(3).safeParse(" \n ").success).toBe(false);
    expect(paragraphs(3).safeParse("abcd").success).toBe(false);
  });
});
