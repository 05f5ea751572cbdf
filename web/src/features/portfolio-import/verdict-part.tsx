"use client";

import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { ReckonedCost } from "@vigie/shared/import/yearly-cost.ts";
import { formatAmount } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sayCount } from "#lib/say-count.ts";
import { AssumedList } from "./assumed-list.tsx";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";
import type { Summary } from "./sum-up.ts";

const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;
const counted = (count: number) => ({ count, said: sayCount(count) });

type VerdictPartProps = {
  kind: ImportKind;
  summary: Summary;
  /** Costs of another period, reckoned to a year. */
  costs: readonly ReckonedCost[];
};

/** What would happen, in sentences: how many entries, what comes along, what stays to be completed, what was assumed. */
export const VerdictPart = ({ kind, summary, costs }: VerdictPartProps) => {
  const t = useTranslations("portfolioImport.verdict");
  const { outcomes, vendors, services, notes, missing, incomplete } = summary;
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
      {costs.length > 0 && (
        <details className={styles.details} open>
          <summary>{t("reckoned", { count: costs.length })}</summary>
          <ul>
            {costs.map(({ row, written, cents }) => (
              <li key={row}>
                {t.rich("reckonedLine", { row: String(row), written, cost: formatAmount(cents), b: strong })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <AssumedList kind={kind} notes={notes} />
    </section>
  );
};
