import { foldText } from "../fold-text.ts";

// What says of an enterprise how it is founded or where, and not which it is.
const legal = new Set(
  "sa sarl sàrl ag gmbh srl sagl ltd inc snc sas cie co et und e the de des du la le les l d suisse schweiz svizzera switzerland ch group groupe holding".split(
    " ",
  ),
);

// However their letters are parted: S.A., S. A., S.à r.l., G.m.b.H.
const dottedForms: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/\bs\.? ?a\.? ?r\. ?l\b\.?|\bs\.? a ?r\.? ?l\b\.?/g, "sarl"],
  [/\bs\. ?a\. ?g\. ?l\b\.?/g, "sagl"],
  [/\bs\. ?r\. ?l\b\.?/g, "srl"],
  [/\bs\. ?a\b\.?/g, "sa"],
  [/\ba\. ?g\b\.?/g, "ag"],
  [/\bg\. ?m\. ?b\. ?h\b\.?/g, "gmbh"],
];

const wordsOf = (name: string): string[] =>
  dottedForms
    .reduce((said, [pattern, form]) => said.replace(pattern, form), foldText(name))
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A vendor's or a service's name as its natural key: « Swisscom Suisse SA » and « SWISSCOM  suisse sa » are one. */
export const nameKey = (name: string): string => foldText(name).normalize("NFC");

const forms = new Set("sa sarl ag gmbh srl sagl ltd inc snc".split(" "));

/** Whether two names differ in capitals, accents, spaces, signs or the legal form only. */
export const isSameSpelling = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) =>
    wordsOf(name)
      .filter((word) => !forms.has(word))
      .join(""),
  );
  return a !== "" && a === b;
};

/** The words by which an enterprise is known, its legal form and country left out. */
const coreOf = (name: string): string => {
  const words = wordsOf(name);
  const core = words.filter((word) => !legal.has(word));
  return (core.length > 0 ? core : words).join(" ");
};

/** Letters to change, add or leave out to make one of the other; stops counting at `most`. */
const editDistance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

/** Whether two names, not the same by their key, may well mean the same enterprise: for a person to say. */
export const isSimilarName = (one: string, other: string): boolean => {
  if (nameKey(one) === nameKey(other)) return false;
  const [a, b] = [coreOf(one), coreOf(other)];
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(`${short} `)) return true;
  const most = short.length >= 10 ? 2 : short.length >= 5 ? 1 : 0;
  return most > 0 && editDistance(a.replaceAll(" ", ""), b.replaceAll(" ", ""), most) <= most;
};
