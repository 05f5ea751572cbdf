import type { ContractPage } from "@vigie/shared/contract/contract-page.ts";
import { documentName } from "@vigie/shared/document/document.ts";
import { useTranslations } from "next-intl";
import { Part } from "#components/part/part.tsx";
import { ClauseFacts } from "./clause-facts.tsx";
import { ClauseList } from "./clause-list.tsx";
import styles from "./clauses-part.module.css";

type ClausesPartProps = Pick<ContractPage, "contract" | "ownClauses" | "documents"> & { mayEdit: boolean };

/** What a commune should find in the contract, and whether it is there. */
export const ClausesPart = ({ contract, ownClauses, documents, mayEdit }: ClausesPartProps) => {
  const t = useTranslations("contracts.clauses");
  const named = documents
    .filter(({ isCurrent, removedAt }) => isCurrent && !removedAt)
    .map((document) => ({ id: document.id, name: documentName(document) }));
  const facts = <ClauseFacts checks={contract.clauses} ownClauses={ownClauses} documents={named} />;
  return (
    <Part id="clauses" title={t("title")}>
      {mayEdit ? (
        <>
          <ClauseList key={contract.id} contract={contract} ownClauses={ownClauses} documents={named} />
          <div className={styles.paper}>{facts}</div>
        </>
      ) : (
        facts
      )}
    </Part>
  );
};
