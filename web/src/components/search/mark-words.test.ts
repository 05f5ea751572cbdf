import fc from "fast-check";
import { expect, it } from "vitest";
import { markWords } from "./mark-words.ts";

const marked = (text: string, query: string) =>
  markWords(text, query)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join("");

it.each([
  ["Hébergement cantonal", "heberg", "[Héberg]ement cantonal"],
  ["Hébergement cantonal", "CANT héb", "[Héb]ergement [cant]onal"],
  ["Œuvre", "vr", "Œu[vr]e"],
  ["Messagerie", "sag", "Mes[sag]erie"],
  ["Messagerie", "xyz", "Messagerie"],
])("shows in %j what %j found", (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

it("loses and adds no letter of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, query) => {
      expect(
        markWords(text, query)
          .map((part) => part.text)
          .join(""),
      ).toBe(text.normalize("NFC"));
    }),
  );
});
