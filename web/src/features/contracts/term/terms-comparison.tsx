"use client";

import { compareTerms, type TermsDifference } from "@vigie/shared/contract/compare-terms.ts";
import type { TermsVersion } from "@vigie/shared/contract/terms-version.ts";
import { useTranslations } from "next-intl";
import { DataTable } from "#components/data-table/data-table.tsx";
import styles from "./terms-comparison.module.css";
import { useTermsWords } from "./use-terms-words.ts";

type TermsComparisonProps = {
  before: TermsVersion;
  after: TermsVersion;
  names: { before: string; after: string };
  serviceNames: Readonly<Record<string, string>>;
};

// What is new, gone or other has a shape of its own: colour says nothing here.
const shapes = {
  added: <path d="M0-5V5M-5 0H5" />,
  removed: <path d="M-5 0H5" />,
  changed: <path d="M-5-2.5H4L1-5.5M5 2.5H-4L-1 5.5" />,
};

const changeOf = ({ before, after }: TermsDifference): keyof typeof shapes => {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
};

/** Two versions of the terms side by side, as far as they differ; each difference with a word and a shape. */
export const TermsComparison = ({ before, after, names, serviceNames }: TermsComparisonProps) => {
  const t = useTranslations("contracts.term");
  const { sayField } = useTermsWords(serviceNames);
  const differences = compareTerms(before, after);
  if (differences.length === 0) return <p className={styles.same}>{t("same")}</p>;
  const none = <span className={styles.none}>{t("notSaid")}</span>;
  return (
    <>
      <DataTable
        caption={t("comparison", names)}
        rows={differences}
        rowKey={({ field }) => field}
        columns={[
          { key: "field", header: t("what"), cell: ({ field }) => t(`fields.${field}`) },
          {
            key: "before",
            header: names.before,
            wrap: true,
            cell: (row) => {
              const said = sayField(row.field, before);
              return said === undefined ? none : <del className={styles.before}>{said}</del>;
            },
          },
          {
            key: "after",
            header: names.after,
            wrap: true,
            cell: (row) => {
              const said = sayField(row.field, after);
              return said === undefined ? none : <ins className={styles.after}>{said}</ins>;
            },
          },
          {
            key: "change",
            header: t("change"),
            cell: (row) => (
              <span className={styles.change}>
                <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
                  {shapes[changeOf(row)]}
                </svg>
                {t(`changes.${changeOf(row)}`)}
              </span>
            ),
          },
        ]}
      />
      <p className={styles.same}>{t("restSame")}</p>
    </>
  );
};
