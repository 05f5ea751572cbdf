import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DueMark } from "#components/due/due-mark.tsx";
import { DueSentence } from "#components/due/due-sentence.tsx";
import styles from "./agenda-list.module.css";
import { DayInMargin } from "./day-in-margin.tsx";

/** What should be done already, the oldest first, each in the sentence the mail says. */
export const LateList = ({ items, today }: { items: readonly DueItem[]; today: string }) => {
  const t = useTranslations("agenda.list");
  const { dueKinds } = sharedWords[useLocale()];
  const id = "en-retard";
  return (
    <section aria-labelledby={id} className={styles.month}>
      <h2 id={id} className={styles.monthName}>
        {t("late")}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.kind} ${item.subjectId}`} className={styles.item}>
            <DayInMargin on={item.dueOn} isFull />
            <p className={styles.sentence}>
              <DueSentence item={item} />{" "}
              <Link
                href={item.page}
                aria-label={`${dueKinds[item.kind].verb} : ${item.contract?.title ?? item.title ?? item.vendorName}`}
              >
                {dueKinds[item.kind].verb}
              </Link>
            </p>
            <span className={styles.distance}>
              <DueMark item={item} today={today} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
