import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { clockOfDue, clockWindow } from "#components/contract-clock/clock-of-due.ts";
import { ContractClock } from "#components/contract-clock/contract-clock.tsx";
import { DueMark } from "#components/due/due-mark.tsx";
import { DueSentence } from "#components/due/due-sentence.tsx";
import styles from "./waiting.module.css";

type WaitingItemProps = {
  item: DueItem;
  today: string;
  /** Whether this person may do something about it, or only look. */
  mayAct: boolean;
  /** The most urgent of all: its action is the page's. */
  isFirst: boolean;
};

/** One sentence of what waits, how long is left, and its one action. */
export const WaitingItem = ({ item, today, mayAct, isFirst }: WaitingItemProps) => {
  const t = useTranslations("home.waiting");
  const action = !mayAct ? t("open") : item.contract ? t("decide") : t("evaluate");
  const subject = item.contract?.title ?? item.vendorName;
  return (
    <li className={styles.item}>
      <div className={styles.when}>
        <DueMark item={item} today={today} />
        {item.contract && (
          // The sentence beside it says all the clock shows.
          <span className={styles.clock} aria-hidden="true">
            <ContractClock
              size="small"
              input={clockOfDue(item.contract, today)}
              window={clockWindow(today)}
              sentence={subject}
            />
          </span>
        )}
      </div>
      <p className={styles.sentence}>
        <DueSentence item={item} />
      </p>
      <div className={styles.action}>
        <ButtonLink
          href={item.page}
          variant={isFirst && mayAct ? "filled" : "default"}
          aria-label={t("actionFor", { action, subject })}
        >
          {action}
        </ButtonLink>
      </div>
    </li>
  );
};
