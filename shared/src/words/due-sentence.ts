import type { ContractDates } from "../contract/contract-dates.ts";
import { type ContractSentenceKey, contractSentence } from "../contract/contract-sentence.ts";
import type { Term } from "../contract/term.ts";
import type { DeadlineKind } from "../deadline/deadline-kinds.ts";
import type { DueItem } from "../deadline/due-item.ts";
import { formatAmount, formatLongDay } from "./format.ts";
import type { Locale } from "./locale.ts";
import { sayTermParts } from "./say-term-parts.ts";
import type { SharedWords } from "./words.ts";

/** A sentence to be said: its key under `sentences` and the words to put in, days and amounts already formatted. */
export type Sentence = { key: SentenceKey; values: Record<string, string> };
export type SentenceKey = `contract.${ContractSentenceKey}` | `due.${DueKey}`;
/** What is due on a day of its own, whatever a contract's clock says. */
type DatedKind = Exclude<DeadlineKind, "decision" | "execution">;
type DueKey =
  | "upcoming"
  | `execution.${"ahead" | "late" | "missed"}`
  | `${DatedKind}.${"ahead" | "late"}`
  | Extract<ContractSentenceKey, `${string}.${string}`>;

const formatDays = (days: Record<string, string>, locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(days).map(([name, day]) => [name, formatLongDay(day, locale)]));

/** What happens to a contract if nothing is done, for its own page and its form. */
export const sayContract = (
  dates: ContractDates,
  term: Pick<Term, "renewal" | "startOn">,
  locale: Locale,
): Sentence => {
  const { key, values } = contractSentence(dates, term);
  return { key: `contract.${key}`, values: formatDays(values, locale) };
};

const isDueKey = (key: ContractSentenceKey): key is Extract<ContractSentenceKey, `${string}.${string}`> =>
  key.includes(".");

const isDated = (kind: DeadlineKind): kind is DatedKind => kind !== "decision" && kind !== "execution";

/** What waits for somebody, with vendor, contract, day and consequence: the same sentence on the home page and in the mail. */
export const sayDue = (item: DueItem, locale: Locale, words: SharedWords): Sentence => {
  const { contract, kind, vendorName: vendor, title = "" } = item;
  if (isDated(kind)) {
    const missing = item.missing && { missing: sayTermParts(item.missing, locale, words) };
    const values = { vendor, title, dueOn: formatLongDay(item.dueOn, locale), ...missing };
    return { key: `due.${kind}.${item.daysLeft < 0 ? "late" : "ahead"}`, values };
  }
  if (!contract) throw new Error(`a deadline of kind ${kind} is about a contract`);
  if (kind === "execution") {
    const { lastReceiptOn } = contract.dates;
    const days = formatDays({ dueOn: item.dueOn, lastReceiptOn }, locale);
    const late = item.missedOn ? "missed" : "late";
    return {
      key: `due.execution.${item.daysLeft < 0 ? late : "ahead"}`,
      values: { ...days, title: contract.title, vendor },
    };
  }
  const { key, values } = contractSentence(contract.dates, contract);
  const cost =
    contract.annualCostCents === undefined
      ? ""
      : words.sentences.cost.replace("{amount}", formatAmount(contract.annualCostCents));
  const days = formatDays({ ...values, decideByOn: contract.dates.decideByOn, startOn: contract.startOn }, locale);
  return { key: `due.${isDueKey(key) ? key : "upcoming"}`, values: { ...days, title: contract.title, vendor, cost } };
};
