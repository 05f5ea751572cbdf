import { describe, expect, it } from "vitest";
import { keptName, keptOf, mergedNames, sameByDefault, similarGroups, withGroup } from "./similar-groups.ts";
import { isSimilarName } from "./similar-name.ts";
import type { SimilarPair } from "./similar-pairs.ts";

const pairsOf = (...names: string[]): SimilarPair[] =>
  names.flatMap((name, at) =>
    names.slice(0, at).flatMap((other) => (isSimilarName(name, other) ? [{ name, other, isKnown: false }] : [])),
  );
const ofisa = ["OFISA Informatique SA", "Ofisa informatique", "OFISA INFORMATIQUE S.A."];

describe("one enterprise written in three ways", () => {
  it("is one question, and one vendor by default where only capitals, signs and the legal form differ", () => {
    const pairs = pairsOf(...ofisa);
    expect(similarGroups(pairs)).toHaveLength(1);
    const same = sameByDefault({}, pairs);
    expect(new Set(ofisa.map((name) => keptName(same, name)))).toEqual(new Set(["OFISA Informatique SA"]));
  });

  it("is one vendor even with spaces, hyphens and without a legal form", () => {
    const names = ["Dynamic IT Sàrl", "DynamicIT", "Dynamic-IT Sàrl"];
    const same = sameByDefault({}, pairsOf(...names));
    expect(new Set(names.map((name) => keptName(same, name))).size).toBe(1);
  });

  it("asks of a name that says less, and answers of one name do not undo those of another", () => {
    const names = ["Swisscom (Suisse) SA", "Swisscom", "Swisscom Suisse SA"];
    const pairs = pairsOf(...names);
    const [group] = similarGroups(pairs);
    if (!group) throw new Error("no group");
    const first = sameByDefault({}, pairs);
    expect(keptName(first, "Swisscom")).toBe("Swisscom");
    const kept = keptOf(group, first);
    const all = withGroup(first, group, kept, [...mergedNames(group, first), "Swisscom"]);
    expect(new Set(names.map((name) => keptName(all, name)))).toEqual(new Set([kept]));
    const other = withGroup(all, group, "Swisscom", names);
    expect(new Set(names.map((name) => keptName(other, name)))).toEqual(new Set(["Swisscom"]));
    expect(withGroup(all, group, kept, [])).toEqual({});
  });

  it("keeps the spelling that most lines of the file have", () => {
    const pairs = pairsOf("Net Alpes Sarl", "NetAlpes Sàrl");
    const same = sameByDefault({}, pairs, (name) => (name === "NetAlpes Sàrl" ? 3 : 1));
    expect(keptName(same, "Net Alpes Sarl")).toBe("NetAlpes Sàrl");
    const other = sameByDefault({}, pairs, (name) => (name === "NetAlpes Sàrl" ? 1 : 3));
    expect(keptName(other, "NetAlpes Sàrl")).toBe("Net Alpes Sarl");
  });

  it("keeps the spelling of the register", () => {
    const same = sameByDefault({}, [
      { name: "HELIOS SA", other: "Hélios Sàrl", isKnown: true },
      { name: "Helios", other: "Hélios Sàrl", isKnown: true },
      { name: "Helios", other: "HELIOS SA", isKnown: false },
    ]);
    expect(["HELIOS SA", "Helios"].map((name) => keptName(same, name))).toEqual(["Hélios Sàrl", "Hélios Sàrl"]);
  });

  it("follows a chain of answers to its end, and a circle no further than once round", () => {
    expect(keptName({ a: "B", b: "C", c: "D" }, "A")).toBe("D");
    expect(["A", "B"]).toContain(keptName({ a: "B", b: "A" }, "A"));
  });
});
