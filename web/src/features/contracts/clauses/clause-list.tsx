"use client";

import type { OwnClause } from "@vigie/shared/clause/clause.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { clauseGroups } from "./clause-groups.ts";
import styles from "./clause-list.module.css";
import { ClauseRow } from "./clause-row.tsx";
import { ClauseSavingNotice } from "./clause-saving-notice.tsx";
import type { NamedDocument } from "./named-document.ts";
import { useClauseNames } from "./use-clause-names.ts";
import { useClauseSaving } from "./use-clause-saving.ts";

type ClauseListProps = { contract: Contract; ownClauses: readonly OwnClause[]; documents: readonly NamedDocument[] };

/** The checklist of a contract: one row, one choice, saved by itself. */
export const ClauseList = ({ contract, ownClauses, documents }: ClauseListProps) => {
  const t = useTranslations("contracts.clauses");
  const nameOf = useClauseNames(ownClauses);
  const { checks, saving, answer, settleClash, saveAgain } = useClauseSaving(contract);
  const list = useRef<HTMLDivElement>(null);
  const groups = clauseGroups(ownClauses, checks);
  const order = groups.flatMap(({ ids }) => ids);
  const goToNext = (clauseId: string) => {
    const next = order[order.indexOf(clauseId) + 1];
    if (!next) return;
    // The answer just given may have opened a field: the next row is there only after the drawing.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`input[data-clause="${next}"]:checked`)?.focus());
  };
  const checkOf = (id: string) => checks.find(({ clauseId }) => clauseId === id);
  return (
    <div ref={list} className={styles.list}>
      <p className={styles.how}>
        {t("how")} <span className={styles.keys}>{t("keys")}</span>
      </p>
      <ClauseSavingNotice saving={saving} nameOf={nameOf} mine={checkOf} onSettle={settleClash} onAgain={saveAgain} />
      {groups.map(({ key, ids }) => (
        <section key={key} aria-label={t(`groups.${key}`)} className={styles.group}>
          <h3 className={styles.groupTitle}>
            {t(`groups.${key}`)}
            <span className={styles.progress}>
              {t("progress", { seen: String(ids.filter(checkOf).length), total: String(ids.length) })}
            </span>
          </h3>
          <ul>
            {ids.map((id) => (
              <ClauseRow
                key={id}
                clauseId={id}
                {...nameOf(id)}
                check={checkOf(id)}
                documents={documents}
                onAnswer={(check) => answer(id, check)}
                onNext={() => goToNext(id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
