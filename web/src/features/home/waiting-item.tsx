import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { clockOfDue, clockWindow } from "#components/contract-clock/clock-of-due.ts";
import { ContractClock } from "#components/contract-clock/contract-clock.tsx";
import { DueMark } from "#components/due/due-mark.tsx";
import { DueSentence } from "#components/due/due-sentence.tsx";
import { termAddress } from "#components/due/term-address.ts";
import styles from "./waiting.module.css";
import { WatchedSentence } from "./watched-sentence.tsx";

type WaitingItemProps = {
  item: DueItem;
  today: string;
  /** Whether this person may do something about it, or only look. */
  mayAct: boolean;
  /** Whether this person may propose what becomes of a contract. */
  mayPropose: boolean;
  /** The most urgent of all: its action is the page's. */
  isFirst: boolean;
};

/** One sentence of what waits, how long is left, and its one action. */
export const WaitingItem = ({ item, today, mayAct, mayPropose, isFirst }: WaitingItemProps) => {
  const t = useTranslations("home.waiting");
  const locale = useLocale();
  const mustPropose = mayPropose && item.kind === "decision" && !item.caseId;
  const verb = item.caseId ? t("seeDecision") : sharedWords[locale].dueKinds[item.kind].verb;
  const action = mustPropose ? t("propose") : mayAct ? verb : t("open");
  const page = mustPropose
    ? `/decisions/nouvelle?contrat=${item.subjectId}`
    : mayAct && item.missing
      ? termAddress(item.subjectId, item.missing)
      : item.page;
  const subject = item.contract?.title ?? item.title ?? item.vendorName;
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
      <p className={styles.sentence}>{mayAct ? <DueSentence item={item} /> : <WatchedSentence item={item} />}</p>
      <div className={styles.action}>
        <ButtonLink
          href={page}
          variant={isFirst && mayAct ? "filled" : "default"}
          aria-label={t("actionFor", { action, subject })}
        >
          {action}
        </ButtonLink>
      </div>
    </li>
  );
};
