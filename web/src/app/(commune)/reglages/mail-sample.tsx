import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./mails.module.css";

const bold = (chunks: ReactNode) => <strong>{chunks}</strong>;

/** A reminder as its reader would see it, about a contract that there is not. */
export const MailSample = ({ isNamed, commune }: { isNamed: boolean; commune: string }) => {
  const t = useTranslations("settings.mails.sample");
  const sentences = useTranslations("sentences");
  const { dueKinds } = sharedWords[useLocale()];
  const example = {
    title: t("title"),
    vendor: t("vendor"),
    decideByOn: t("decideByOn"),
    nextTermEndOn: t("nextTermEndOn"),
    cost: t("cost"),
    b: bold,
  };
  return (
    <span className={styles.sample}>
      <span className={styles.subject}>{isNamed ? t("namedSubject") : t("unnamedSubject", { commune })}</span>
      <span>{isNamed ? sentences.rich("due.tacit.ahead", example) : t.rich("unnamedText", { b: bold })}</span>
      <span className={styles.link}>{dueKinds.decision.verb}</span>
    </span>
  );
};
