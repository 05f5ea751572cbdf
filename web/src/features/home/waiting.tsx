import type { Home } from "@vigie/shared/home/home.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CaseItem } from "./case-item.tsx";
import { LeftToOthers } from "./left-to-others.tsx";
import styles from "./waiting.module.css";
import { WaitingItem } from "./waiting-item.tsx";

type WaitingProps = {
  home: Pick<Home, "today" | "cases" | "waiting" | "moreWaiting" | "unproposed" | "unwatched">;
  mayAct: boolean;
  /** Whether this person may propose what becomes of a contract. */
  mayPropose: boolean;
};

/** What waits for somebody, the most urgent first. */
export const Waiting = ({ home, mayAct, mayPropose }: WaitingProps) => {
  const t = useTranslations("home.waiting");
  const { today, cases, waiting, moreWaiting, unproposed, unwatched } = home;
  const isLeftToOthers = !mayAct && waiting.length + unproposed + unwatched.count > 0;
  return (
    <>
      {cases.length > 0 && (
        <ol className={styles.list}>
          {cases.map((row, index) => (
            <CaseItem key={row.id} row={row} today={today} isFirst={index === 0} />
          ))}
        </ol>
      )}
      {isLeftToOthers && (
        <>
          <h2 className={styles.byOthers}>{t("byOthers")}</h2>
          <LeftToOthers unproposed={unproposed} unwatched={unwatched} />
        </>
      )}
      {waiting.length > 0 && (
        <ol className={styles.list}>
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
      )}
      {moreWaiting > 0 && (
        <p className={styles.more}>
          {t.rich("more", {
            count: moreWaiting,
            link: (chunks: ReactNode) => <Link href="/agenda">{chunks}</Link>,
          })}
        </p>
      )}
    </>
  );
};
