import type { CaseRow } from "@vigie/shared/case/case-page.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatRelativeDay } from "@vigie/shared/words/format.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { CaseMark } from "#components/case/case-mark.tsx";
import { CaseSentence } from "#components/case/case-sentence.tsx";
import styles from "./waiting.module.css";

type CaseItemProps = {
  row: CaseRow;
  today: string;
  /** The first of all: its action is the page's. */
  isFirst: boolean;
};

/** A decision in which this person must act: the sentence, since when it waits for them, and the action. */
export const CaseItem = ({ row, today, isFirst }: CaseItemProps) => {
  const t = useTranslations("home.waiting");
  const locale = useLocale();
  const action = row.waiting ? sharedWords[locale].cases.verb[row.waiting.step] : t("seeDecision");
  return (
    <li className={styles.item}>
      <div className={styles.when}>
        <CaseMark of={row} />
        <span className={styles.since}>
          {t("waitsForYou", { since: formatRelativeDay(dayInZurich(row.waitingSince), today, locale) })}
        </span>
      </div>
      <p className={styles.sentence}>
        <CaseSentence row={row} />
      </p>
      <div className={styles.action}>
        <ButtonLink
          href={`/decisions/${row.id}`}
          variant={isFirst ? "filled" : "default"}
          aria-label={t("actionFor", { action, subject: row.contractTitle })}
        >
          {action}
        </ButtonLink>
      </div>
    </li>
  );
};
