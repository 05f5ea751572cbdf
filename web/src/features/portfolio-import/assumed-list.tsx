"use client";

import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";
import { sayLines } from "./say-lines.ts";
import type { Summary } from "./sum-up.ts";
import { useRemarkWords } from "./use-remark-words.ts";

const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;

type AssumedListProps = {
  kind: ImportKind;
  notes: Summary["notes"];
  /** Once the vendors stand in the register, their list is one click away. */
  isDone?: boolean;
};

/** What was assumed on the way, the most frequent first, each with its lines. */
export const AssumedList = ({ kind, notes, isDone = false }: AssumedListProps) => {
  const t = useTranslations("portfolioImport.verdict");
  const say = useRemarkWords();
  if (notes.length === 0) return null;
  return (
    <details className={styles.details} open={isDone}>
      <summary>{t("assumed", { count: notes.length })}</summary>
      <ul>
        {notes.map(({ field, reason, rows }) => (
          <li key={`${field}#${reason}`}>
            {t.rich("note", {
              field: fieldName(kind, field),
              why: say(reason),
              count: rows.length,
              lines: sayLines(rows),
              b: strong,
            })}
            {isDone && reason === "assumed.vendorMedium" && (
              <>
                {" "}
                <Link href="/prestataires">{t("vendorsList")}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
