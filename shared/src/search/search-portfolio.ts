import { foldText } from "../fold-text.ts";
import { mostResults, type SearchAnswer, SearchKind, type SearchResult } from "./search.ts";
import { type Searchable, type SearchedPortfolio, searchables } from "./searchable.ts";

/** How sure a find is: the thing's own mark, its name's beginning, beginnings of its name's words, its name, anything else. */
type Rank = 0 | 1 | 2 | 3 | 4;
type Find = { searchable: Searchable; rank: Rank; why?: NonNullable<SearchResult["why"]> };

/** Letters and digits alone; of a telephone number what all ways to write it share. */
const compact = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, "");
const withoutDialling = (digits: string): string => digits.replace(/^(?:00)?41(?=\d{9}$)|^0(?=\d{9}$)/, "");
const leastMark = 4;

const isMark = (mark: string, wanted: string): boolean => {
  const own = compact(mark);
  if (own === wanted) return true;
  if (!/^\d+$/.test(wanted) || wanted.length < leastMark) return false;
  return withoutDialling(own) === withoutDialling(wanted) || own.replace(/\D/g, "") === wanted;
};

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u);

const rankOf = (title: string, query: string, words: string[]): Rank => {
  if (title.startsWith(query)) return 1;
  const titleWords = wordsOf(title);
  if (words.every((word) => titleWords.some((own) => own.startsWith(word)))) return 2;
  return words.every((word) => title.includes(word)) ? 3 : 4;
};

const find = (searchable: Searchable, query: string, words: string[]): Find | undefined => {
  const wanted = compact(query);
  const mark = wanted === "" ? undefined : searchable.marks.find(({ text }) => isMark(text, wanted));
  if (mark) return { searchable, rank: 0, why: mark };

  const title = foldText(searchable.title);
  const fields = searchable.fields.map((field) => ({ ...field, folded: foldText(field.text) }));
  const isSomewhere = (word: string) => title.includes(word) || fields.some(({ folded }) => folded.includes(word));
  if (!words.every(isSomewhere)) return undefined;

  const rank = rankOf(title, query, words);
  const shown = `${title} ${foldText(searchable.subtitle)}`;
  // What stands in its title or below says by itself why it is here.
  const hidden = words.find((word) => !shown.includes(word));
  const reason = hidden === undefined ? undefined : fields.find(({ folded }) => folded.includes(hidden));
  return { searchable, rank, ...(reason && { why: { field: reason.field, text: reason.text } }) };
};

const kindOrder = SearchKind.options;
const keptOfKind = Math.floor(mostResults / kindOrder.length);

const inOrder = (a: Find, b: Find): number =>
  a.rank - b.rank ||
  kindOrder.indexOf(a.searchable.kind) - kindOrder.indexOf(b.searchable.kind) ||
  a.searchable.title.localeCompare(b.searchable.title, "fr") ||
  (a.searchable.id < b.searchable.id ? -1 : 1);

const toResult = ({ searchable, why }: Find): SearchResult => {
  const { kind, id, title, subtitle, page, isArchived } = searchable;
  return { kind, id, title, subtitle, page, isArchived, ...(why && { why }) };
};

/** The surest finds, of which no kind is crowded out by another: three of each that has as many, then whatever comes first. */
const choose = (finds: Find[]): Find[] => {
  const byKind = Map.groupBy(finds, ({ searchable }) => searchable.kind);
  const firstOfEach = [...byKind.values()].flatMap((ofKind) => ofKind.slice(0, keptOfKind));
  const chosen = new Set([...new Set([...firstOfEach, ...finds])].slice(0, mostResults));
  return finds.filter((each) => chosen.has(each));
};

/**
 * Everything in which each word of the query stands somewhere, accents and capitals aside; the surest first, at most twenty, with the count
 * of each kind (brief section 10).
 */
export const searchPortfolio = (
  portfolio: SearchedPortfolio,
  { q, archived }: { q: string; archived: boolean },
): SearchAnswer => {
  const query = foldText(q);
  const words = query.split(" ").filter((word) => word !== "");
  const finds = searchables(portfolio)
    .filter(({ isArchived }) => archived || !isArchived)
    .flatMap((each) => find(each, query, words) ?? [])
    .sort(inOrder);
  const counts: SearchAnswer["counts"] = {};
  for (const { searchable } of finds) counts[searchable.kind] = (counts[searchable.kind] ?? 0) + 1;
  return { results: choose(finds).map(toResult), counts, total: finds.length };
};
