import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { ContractPage } from "@vigie/shared/contract/contract-page.ts";
import { openParts } from "@vigie/shared/contract/open-parts.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { useTranslations } from "next-intl";
import { ContractClock } from "#components/contract-clock/contract-clock.tsx";
import { settleClock } from "#components/contract-clock/settle-clock.ts";
import { useContractSentence } from "#components/contract-clock/use-contract-sentence.tsx";
import { OpenClock } from "../term/open-clock.tsx";
import { clockOfContract } from "./clock-of-contract.ts";
import styles from "./contract-page.module.css";

type PageClockProps = Pick<ContractPage, "contract" | "versions" | "today"> & {
  /** What the commune calls its executive. */
  executive: string;
};
type KnownProps = PageClockProps & { rulingTerm: Term; dates: ContractDates };

const KnownClock = ({ contract, versions, today, executive, rulingTerm, dates }: KnownProps) => {
  const t = useTranslations("contracts.page");
  const { plain, rich } = useContractSentence(dates, rulingTerm);
  const { decided, noticeGiven } = contract;
  // Once the notice is given the clock's own sentence says when the contract ends.
  const isDecided = decided !== undefined && !noticeGiven && decided.forTermEndOn >= dates.termEndOn;
  const input = settleClock(clockOfContract({ rulingTerm, dates, versions }, today), decided);
  const said = isDecided ? t.markup(`decided.${decided.outcome}`, { executive, b: (chunks) => chunks }) : plain;
  return (
    <ContractClock size="large" input={input} sentence={said}>
      {isDecided ? t.rich(`decided.${decided.outcome}`, { executive, b: (chunks) => <strong>{chunks}</strong> }) : rich}
    </ContractClock>
  );
};

/** The large clock of a contract with its sentence; or, while the term is not known, what is missing for there to be one. */
export const PageClock = (props: PageClockProps) => {
  const { rulingTerm, dates, openTerm } = props.contract;
  if (rulingTerm && dates) return <KnownClock {...props} rulingTerm={rulingTerm} dates={dates} />;
  return (
    <div className={styles.openClock}>
      <OpenClock unknown={openParts(openTerm)} />
    </div>
  );
};
