import type { Commune } from "../commune/commune.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import type { DigestLine } from "./digest.ts";
import { type DueItem, dueItems, type Portfolio } from "./due-item.ts";

const keyOf = ({ kind, subjectId, dueOn }: Pick<DigestLine, "kind" | "subjectId" | "dueOn">) =>
  `${kind}#${subjectId}#${dueOn}`;

/** What a line is about on a day: still due, or as it stood when its window closed unsaid; undefined once it is settled. */
const itemOf = (
  line: DigestLine,
  { portfolio, commune, today, due }: { portfolio: Portfolio; commune: Commune; today: PlainDate; due: DueItem[] },
): DueItem | undefined => {
  const isIt = (item: DueItem) => keyOf(item) === keyOf(line);
  const standing = due.find(isIt);
  const { missedOn, dueOn } = line;
  if (standing || !missedOn || missedOn >= today) return standing;
  const closed = dueItems(portfolio, commune, missedOn).find(isIt);
  return closed && { ...closed, daysLeft: daysBetween(today, dueOn), missedOn };
};

/** The lines of a digest that still have something to say on a day, each with its item. */
export const dueLines = (
  lines: readonly DigestLine[],
  { portfolio, commune, today }: { portfolio: Portfolio; commune: Commune; today: PlainDate },
): { line: DigestLine; item: DueItem }[] => {
  const due = dueItems(portfolio, commune, today);
  return lines.flatMap((line) => {
    const item = itemOf(line, { portfolio, commune, today, due });
    return item ? [{ line, item }] : [];
  });
};
