import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { clockOfDue, clockWindow } from "#components/contract-clock/clock-of-due.ts";
import { ContractClock } from "#components/contract-clock/contract-clock.tsx";
import { Day } from "#components/day.tsx";
import { DueMark } from "#components/due/due-mark.tsx";
import styles from "./vendor-list.module.css";

/** What comes next with a vendor: its verb and day, and where it hangs on a contract, the clock of that. */
export const VendorNext = ({ next, today }: { next: DueItem | undefined; today: string }) => {
  const t = useTranslations("vendors.list");
  const { dueKinds } = sharedWords[useLocale()];
  if (!next) return <span className={styles.none}>{t("none")}</span>;
  return (
    <span className={styles.next}>
      <span>
        {dueKinds[next.kind].verb} <Day on={next.dueOn} form="short" />
      </span>
      <DueMark item={next} today={today} />
      {next.contract && (
        // What is said beside it is all the clock shows.
        <span aria-hidden="true" className={styles.clock}>
          <ContractClock
            size="small"
            input={clockOfDue(next.contract, today)}
            window={clockWindow(today)}
            sentence={next.contract.title}
          />
        </span>
      )}
    </span>
  );
};
