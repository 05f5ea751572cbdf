"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./problem-notice.module.css";

type ProblemNoticeProps = {
  /** What happened, in a sentence. */
  title: string;
  /** What was kept, so that nobody types twice. */
  kept?: ReactNode;
  /** What the person can do now. */
  next?: ReactNode;
  /** The fields to look at again: their ids, and what is wrong in words. */
  fields?: readonly { readonly id: string; readonly message: string }[];
  /** Takes the focus when it appears: true after a form was refused. */
  takesFocus?: boolean;
};

/** An error that helps: what happened, what was kept, what to do, and a way to each field concerned. */
export const ProblemNotice = ({ title, kept, next, fields = [], takesFocus = false }: ProblemNoticeProps) => {
  const t = useTranslations("problem");
  const id = useId();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) notice.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={notice} role="alert" aria-labelledby={id} tabIndex={-1} className={styles.notice}>
      <h2 id={id} className={styles.title}>
        <Glyph shape="square" />
        {title}
      </h2>
      {fields.length > 0 && (
        <ul aria-label={t("fields")} className={styles.fields}>
          {fields.map((field) => (
            <li key={field.id}>
              <a href={`#${field.id}`}>{field.message}</a>
            </li>
          ))}
        </ul>
      )}
      {(kept || next) && (
        <dl className={styles.help}>
          {kept && (
            <div>
              <dt>{t("kept")}</dt>
              <dd>{kept}</dd>
            </div>
          )}
          {next && (
            <div>
              <dt>{t("next")}</dt>
              <dd>{next}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
};
