import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale } from "next-intl";
import { DueMark } from "#components/due/due-mark.tsx";
import styles from "./year.module.css";

type MonthListProps = { id: string; title: string; items: readonly DueItem[]; today: string };

/** The deadlines of one month, each leading to where it is dealt with. */
export const MonthList = ({ id, title, items, today }: MonthListProps) => {
  const { dueKinds } = sharedWords[useLocale()];
  return (
    <section aria-labelledby={id} className={styles.month}>
      <h3 id={id} className={styles.monthName}>
        {title}
      </h3>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.subjectId} className={styles.item}>
            <time dateTime={item.dueOn} className={styles.day}>
              {formatShortDay(item.dueOn)}
            </time>
            <span className={styles.what}>
              <span className={styles.kind}>{dueKinds[item.kind].name}</span>{" "}
              <Link href={item.page}>{item.contract?.title ?? item.title ?? item.vendorName}</Link>
              {(item.contract ?? item.title) && <span className={styles.vendor}>{item.vendorName}</span>}
            </span>
            <DueMark item={item} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
};
