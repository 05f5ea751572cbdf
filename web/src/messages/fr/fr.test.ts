import { describe, expect, it } from "vitest";
import { fr } from "./fr.ts";

type Node = string | { readonly [key: string]: Node };

const sentences = (node: Node, path = "fr"): [string, string][] =>
  typeof node === "string"
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => sentences(child, `${path}.${key}`));

describe("the French words", () => {
  it.each(sentences(fr))(
    "%s keeps its punctuation on the line, is never empty and writes the typographic apostrophe",
    (_path, said) => {
      expect(said.trim()).not.toBe("");
      expect(said).not.toMatch(/ [:;!?»%]/);
      expect(said).not.toMatch(/« /);
      expect(said).not.toMatch(/\p{L}'\p{L}/u);
    },
  );
});
