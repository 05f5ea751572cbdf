import type { ContractView } from "@vigie/shared/contract/contract.ts";
import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { useTranslations } from "next-intl";
import { clockInputOf } from "./clock-input-of.ts";
import { ContractClock } from "./contract-clock.tsx";
import styles from "./row-clock.module.css";
import { settleClock } from "./settle-clock.ts";
import { useContractSentence } from "./use-contract-sentence.tsx";

type Window = { fromOn: string; toOn: string };
type RowClockProps = {
  contract: Pick<ContractView, "rulingTerm" | "dates" | "state" | "decided">;
  today: string;
  window: Window;
};
type KnownProps = {
  term: Term;
  dates: ContractDates;
  decided: ContractView["decided"];
  today: string;
  window: Window;
};

const KnownClock = ({ term, dates, decided, today, window }: KnownProps) => {
  const { plain } = useContractSentence(dates, term);
  const input = settleClock(clockInputOf(term, dates, today), decided);
  return <ContractClock size="small" input={input} sentence={plain} window={window} />;
};

/** The small clock of a row; a screen reader hears the contract's sentence instead. Without known term: an empty band that says so. */
export const RowClock = ({ contract: { rulingTerm, dates, state, decided }, today, window }: RowClockProps) => {
  const t = useTranslations("clock");
  if (rulingTerm && dates)
    return <KnownClock term={rulingTerm} dates={dates} decided={decided} today={today} window={window} />;
  // Only what binds is counted as not watched: a draft binds nobody yet, and what is over needs no notice.
  const word = state === "draft" ? "draft" : state === "inForce" || state === "upcoming" ? "unknown" : "over";
  return <span className={styles.unknown}>{t(word)}</span>;
};
