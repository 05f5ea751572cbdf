"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import styles from "./copy-button.module.css";

type CopyButtonProps = {
  text: string;
  /** What is copied, for whoever does not see it stand beside. */
  of: string;
};

/** Copies a number or an address; says so for a moment. */
export const CopyButton = ({ text, of }: CopyButtonProps) => {
  const t = useTranslations("common.copy");
  const [isDone, setIsDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsDone(true);
    setTimeout(() => setIsDone(false), 2000);
  };
  return (
    <button type="button" className={styles.copy} onClick={copy} aria-label={t("of", { of })}>
      <span role="status">{isDone ? t("done") : t("do")}</span>
    </button>
  );
};
