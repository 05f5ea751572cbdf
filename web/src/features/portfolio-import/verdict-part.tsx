"use client";

import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sayCount } from "#lib/say-count.ts";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";
import type { Summary } from "./sum-up.ts";
import { useRemarkWords } from "./use-remark-words.ts";

const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;
const counted = (count: number) => ({ count, said: sayCount(count) });
const rowsNamed = 8;

/** What would happen, in sentences: how many entries, what comes along, what stays to be completed, what was assumed. */
export const VerdictPart = ({ kind, summary }: { kind: ImportKind; summary: Summary }) => {
  const t = useTranslations("portfolioImport.verdict");
  const say = useRemarkWords();
  const { outcomes, vendors, services, notes, missing, incomplete } = summary;
  const lines = (rows: readonly number[]) => rows.slice(0, rowsNamed).join(", ") + (rows.length > rowsNamed ? "…" : "");
  return (
    <section className={styles.part}>
      <div role="status" className={styles.verdict}>
        {outcomes.created > 0 && <p>{t.rich(`created.${kind}`, { ...counted(outcomes.created), b: strong })}</p>}
        {outcomes.changed > 0 && <p>{t.rich("changed", { ...counted(outcomes.changed), b: strong })}</p>}
        {outcomes.unchanged > 0 && <p>{t.rich("unchanged", { ...counted(outcomes.unchanged), b: strong })}</p>}
        {vendors > 0 && <p>{t.rich("vendors", { ...counted(vendors), b: strong })}</p>}
        {services > 0 && <p>{t.rich("services", { ...counted(services), b: strong })}</p>}
        {outcomes.refused > 0 && <p>{t.rich("refused", { ...counted(outcomes.refused), b: strong })}</p>}
      </div>
      {incomplete > 0 && (
        <p>
          {t.rich("incomplete", {
            ...counted(incomplete),
            b: strong,
            what: missing
              .map(({ field, count }) => t("missing", { field: fieldName(kind, field), count: String(count) }))
              .join(", "),
          })}
        </p>
      )}
      {notes.length > 0 && (
        <details className={styles.details}>
          <summary>{t("assumed", { count: notes.length })}</summary>
          <ul>
            {notes.map(({ field, reason, rows }) => (
              <li key={`${field}#${reason}`}>
                {t.rich("note", {
                  field: fieldName(kind, field),
                  why: say(reason),
                  count: rows.length,
                  lines: lines(rows),
                  b: strong,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
