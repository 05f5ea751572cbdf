type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export const yearsShown = 6;
const yearsBefore = 2;

const yearOf = (value: SearchParams[string]): number | undefined => {
  const year = typeof value === "string" && /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  return year >= 1900 && year <= 2199 ? year : undefined;
};

/** The years an address asks for: six of them from `de`, and the one looked at closely. Without words, around today. */
export const readSpendingQuery = (params: SearchParams, today: string) => {
  const thisYear = Number(today.slice(0, 4));
  const wanted = yearOf(params.annee);
  const usual = thisYear - yearsBefore;
  const isUsual = wanted === undefined || (wanted >= usual && wanted < usual + yearsShown);
  const from = Math.min(yearOf(params.de) ?? (isUsual ? usual : wanted - yearsBefore), 2199 - yearsShown + 1);
  const year = wanted ?? thisYear;
  return { from, to: from + yearsShown - 1, year: Math.min(Math.max(year, from), from + yearsShown - 1) };
};

/** The address of the page for some years and the one looked at. */
export const spendingAddress = ({ from, year }: { from: number; year: number }): string =>
  `/couts?${new URLSearchParams({ de: String(from), annee: String(year) })}`;
