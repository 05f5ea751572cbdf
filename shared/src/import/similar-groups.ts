import { isSameSpelling, nameKey } from "./similar-name.ts";
import type { SimilarPair } from "./similar-pairs.ts";

/** Names that may all mean one enterprise: those of the file, and those that the register already has. */
export type SimilarGroup = { readonly names: readonly string[]; readonly known: readonly string[] };

/** The name to use instead of another, by folded name. */
type Same = Readonly<Record<string, string>>;

/** The name that stands for a vendor once every answer is followed: a spelling may lead to another, which leads to a third. */
export const keptName = (same: Same, name: string): string => {
  const seen = new Set<string>();
  let kept = name;
  for (let key = nameKey(kept); same[key] !== undefined && !seen.has(key); key = nameKey(kept)) {
    seen.add(key);
    kept = same[key] ?? kept;
  }
  return kept;
};

/** The pairs that hang together, as groups: three spellings of one enterprise are one question, not three. */
export const similarGroups = (pairs: readonly SimilarPair[]): SimilarGroup[] => {
  const lead: Record<string, string> = {};
  const known = new Set(pairs.flatMap(({ other, isKnown }) => (isKnown ? [other] : [])));
  const all = new Map(pairs.flatMap(({ name, other }) => [other, name].map((each) => [nameKey(each), each] as const)));
  for (const { name, other } of pairs) {
    const [one, two] = [keptName(lead, name), keptName(lead, other)];
    if (nameKey(one) !== nameKey(two)) lead[nameKey(one)] = two;
  }
  const groups = Map.groupBy(all.values(), (name) => nameKey(keptName(lead, name)));
  return [...groups.values()].map((names) => ({
    names: names.filter((name) => !known.has(name)),
    known: names.filter((name) => known.has(name)),
  }));
};

/** The names of the file that are now one with another. */
export const mergedNames = (group: SimilarGroup, same: Same): string[] =>
  group.names.filter((name) => nameKey(keptName(same, name)) !== nameKey(name));

const isCapitals = (name: string): boolean => name === name.toUpperCase();

/** How many lines of the file write a name so; each at least once, or it would not be asked about. */
export type CountLines = (name: string) => number;
const once: CountLines = () => 1;

/** The spelling kept: what the answers say; else what most lines are spelled like, one of the register before one of the file. */
export const keptOf = (group: SimilarGroup, same: Same, countLines: CountLines = once): string => {
  const [merged] = mergedNames(group, same);
  if (merged !== undefined) return keptName(same, merged);
  const alike = (name: string) =>
    group.names.reduce((sum, other) => sum + (isSameSpelling(name, other) ? countLines(other) : 0), 0);
  const rank = (name: string) => [
    alike(name),
    Number(group.known.includes(name)),
    countLines(name),
    Number(!isCapitals(name)),
    name.length,
  ];
  const better = (one: string, other: string) => {
    const [a, b] = [rank(one), rank(other)];
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0) ? one : other;
  };
  return [...group.known, ...group.names].reduce((best, name) => better(name, best));
};

/** The answers with one more: these names of the group are one with the kept spelling, its other names are not. */
export const withGroup = (same: Same, group: SimilarGroup, kept: string, merged: readonly string[]): Same => {
  const own = new Set(group.names.map(nameKey));
  const others = Object.entries(same).filter(([key]) => !own.has(key));
  const said = merged.filter((name) => nameKey(name) !== nameKey(kept)).map((name) => [nameKey(name), kept]);
  return Object.fromEntries([...others, ...said]);
};

/** Answers for names that differ in capitals, accents, signs or the legal form only: one enterprise unless the person says otherwise. */
export const sameByDefault = (same: Same, pairs: readonly SimilarPair[], countLines: CountLines = once): Same =>
  similarGroups(pairs).reduce((answers, group) => {
    // What was answered before is not touched.
    if (mergedNames(group, answers).length > 0) return answers;
    const kept = keptOf(group, answers, countLines);
    return withGroup(
      answers,
      group,
      kept,
      group.names.filter((name) => isSameSpelling(name, kept)),
    );
  }, same);
