"use client";

import { Button } from "@mantine/core";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { RowResult } from "@vigie/shared/import/portfolio-import.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import { sayCount } from "#lib/say-count.ts";
import { AssumedList } from "./assumed-list.tsx";
import { fieldName } from "./import-choices.ts";
import { listOfKind } from "./list-of-kind.ts";
import styles from "./portfolio-import.module.css";
import { sumUp } from "./sum-up.ts";

const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;
const linesNamed = 12;

type ResultPartProps = {
  kind: ImportKind;
  results: readonly RowResult[];
  /** Lines left out because they were to be corrected. */
  left: number;
  onCorrect: () => void;
  onAnother: () => void;
};

/** What is in the register now, and what comes next: the entries to complete, the lines still to correct. */
export const ResultPart = ({ kind, results, left, onCorrect, onAnother }: ResultPartProps) => {
  const t = useTranslations("portfolioImport.result");
  const { outcomes, vendors, services, notes, missing, incomplete } = sumUp(results);
  const open = results.filter((result) => result.missing.length > 0 && result.id !== undefined);
  const refused = left + outcomes.refused;
  const counted = (count: number) => ({ count, said: sayCount(count) });
  return (
    <div className={styles.stack}>
      <section className={styles.part}>
        <div className={styles.verdict}>
          {outcomes.changed > 0 && <p>{t.rich("changed", { ...counted(outcomes.changed), b: strong })}</p>}
          {outcomes.unchanged > 0 && <p>{t.rich("unchanged", { ...counted(outcomes.unchanged), b: strong })}</p>}
          {vendors + services > 0 && <p>{t.rich("along", { vendors, services, b: strong })}</p>}
        </div>
        <div className={styles.actions}>
          <ButtonLink href={listOfKind[kind]}>{t(`list.${kind}`)}</ButtonLink>
          <Button variant="default" onClick={onAnother}>
            {t("another")}
          </Button>
        </div>
      </section>
      {incomplete > 0 && (
        <section className={styles.part}>
          <h2>{t("next", counted(incomplete))}</h2>
          <p className={styles.soft}>
            {t("nextWhy", {
              what: missing.map(({ field, count }) => `${fieldName(kind, field)} (${count})`).join(", "),
            })}
          </p>
          <ul className={styles.open}>
            {open.slice(0, linesNamed).map((result) => (
              <li key={result.row}>
                <Link href={`/contrats/${result.id}/modifier`}>{result.name}</Link>
                <span className={styles.soft}>{result.missing.map((field) => fieldName(kind, field)).join(", ")}</span>
              </li>
            ))}
          </ul>
          {open.length > linesNamed && (
            <Link href="/contrats?incomplets=oui">{t("allIncomplete", { count: open.length })}</Link>
          )}
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.part}>
          <h2>{t("assumed")}</h2>
          <AssumedList kind={kind} notes={notes} isDone />
        </section>
      )}
      {refused > 0 && (
        <section className={styles.part}>
          <h2>{t("left", counted(refused))}</h2>
          <p className={styles.soft}>{t("leftWhy")}</p>
          <Button variant="default" className={styles.link ?? ""} onClick={onCorrect}>
            {t("correct")}
          </Button>
        </section>
      )}
    </div>
  );
};
