import type { Home } from "@vigie/shared/home/home.ts";
import { useTranslations } from "next-intl";
import { DueMark } from "#components/due/due-mark.tsx";
import { DueSentence } from "#components/due/due-sentence.tsx";
import styles from "./calm.module.css";

/** Nothing waits: what comes next, and when. */
export const Calm = ({ next, today }: Pick<Home, "next" | "today">) => {
  const t = useTranslations("home.calm");
  if (!next) return <p className={styles.calm}>{t("nothing")}</p>;
  return (
    <div className={styles.calm}>
      <p className={styles.title}>
        {t("next")} <DueMark item={next} today={today} />
      </p>
      <p className={styles.sentence}>
        <DueSentence item={next} />
      </p>
    </div>
  );
};
