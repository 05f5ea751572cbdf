import type { Home } from "@vigie/shared/home/home.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./waiting.module.css";
import { WaitingItem } from "./waiting-item.tsx";

/** Where the list of the year stands on the first page. */
export const yearListId = "annee";

type WaitingProps = { home: Pick<Home, "today" | "waiting" | "moreWaiting">; mayAct: boolean };

/** What waits for somebody, the most urgent first. */
export const Waiting = ({ home: { today, waiting, moreWaiting }, mayAct }: WaitingProps) => {
  const t = useTranslations("home.waiting");
  return (
    <>
      <ol className={styles.list}>
        {waiting.map((item, index) => (
          <WaitingItem key={item.subjectId} item={item} today={today} mayAct={mayAct} isFirst={index === 0} />
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
