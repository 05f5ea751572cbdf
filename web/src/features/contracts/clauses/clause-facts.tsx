import type { OwnClause } from "@vigie/shared/clause/clause.ts";
import type { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";
import { useTranslations } from "next-intl";
import { ClauseGlyph } from "./clause-glyph.tsx";
import { clauseGroups } from "./clause-groups.ts";
import styles from "./clause-list.module.css";
import type { NamedDocument } from "./named-document.ts";
import { useClauseNames } from "./use-clause-names.ts";

type ClauseFactsProps = {
  checks: readonly ClauseCheck[];
  ownClauses: readonly OwnClause[];
  documents: readonly NamedDocument[];
};

/** The checklist to read: for those who may not change it, and on paper. */
export const ClauseFacts = ({ checks, ownClauses, documents }: ClauseFactsProps) => {
  const t = useTranslations("contracts.clauses");
  const nameOf = useClauseNames(ownClauses);
  return clauseGroups(ownClauses, checks).map(({ key, ids }) => (
    <section key={key} aria-label={t(`groups.${key}`)} className={styles.group}>
      <h3 className={styles.groupTitle}>{t(`groups.${key}`)}</h3>
      <ul>
        {ids.map((id) => {
          const check = checks.find(({ clauseId }) => clauseId === id);
          const document = documents.find((item) => item.id === check?.documentId)?.name;
          return (
            <li key={id} className={styles.fact}>
              <span>{nameOf(id).name}</span>
              <span className={styles.answer} data-answer={check?.status ?? "unseen"}>
                <ClauseGlyph answer={check?.status ?? "unseen"} /> {t(`answers.${check?.status ?? "unseen"}`)}
                {(check?.article || document) && (
                  <span className={styles.where}>{[check?.article, document].filter(Boolean).join(", ")}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  ));
};
