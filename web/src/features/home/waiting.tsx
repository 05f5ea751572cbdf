import type { Home } from "@vigie/shared/home/home.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CaseItem } from "./case-item.tsx";
import styles from "./waiting.module.css";
import { WaitingItem } from "./waiting-item.tsx";

/** Where the list of the year stands on the first page. */
export const yearListId = "annee";

type WaitingProps = {
  home: Pick<Home, "today" | "cases" | "waiting" | "moreWaiting">;
  mayAct: boolean;
  /** Whether this person may propose what becomes of a contract. */
  mayPropose: boolean;
};

/** What waits for somebody, the most urgent first. */
export const Waiting = ({ home: { today, cases, waiting, moreWaiting }, mayAct, mayPropose }: WaitingProps) => {
  const t = useTranslations("home.waiting");
  return (
    <>
      <ol className={styles.list}>
        {cases.map((row, index) => (
          <CaseItem key={row.id} row={row} today={today} isFirst={index === 0} />
        ))}
        {waiting.map((item, index) => (
          <WaitingItem
            key={`${item.kind}${item.subjectId}`}
            item={item}
            today={today}
            mayAct={mayAct}
            mayPropose={mayPropose}
            isFirst={index === 0 && cases.length === 0}
          />
        ))}
      </ol>
      {moreWaiting > 0 && (
        <p className={styles.more}>
          {t.rich("more", {
            count: moreWaiting,
            link: (chunks: ReactNode) => <a href={`#${yearListId}`}>{chunks}</a>,
          })}
        </p>
      )}
    </>
  );
};
