/** Fewer than this in a month is no peak, however quiet the others are. */
const fewest = 4;
/** By how much a month must stand out from the average of all. */
const standsOut = 1.5;
/** More than this many would not be an answer. */
const mostNamed = 3;

/** The months in which markedly more falls due than in others: at most three, in the calendar's order. */
export const peakMonths = (months: readonly { month: string; count: number }[]): string[] => {
  const average = months.reduce((sum, { count }) => sum + count, 0) / Math.max(1, months.length);
  return months
    .filter(({ count }) => count >= Math.max(fewest, standsOut * average))
    .toSorted((a, b) => b.count - a.count || a.month.localeCompare(b.month))
    .slice(0, mostNamed)
    .map(({ month }) => month)
    .sort();
};
