import type { Document } from "@vigie/shared/document/document.ts";
import { useTranslations } from "next-intl";
import { DocumentRow } from "./document-row.tsx";
import { DocumentUpload } from "./document-upload.tsx";
import styles from "./documents.module.css";

type ContractDocumentsProps = { contractId: string; documents: readonly Document[]; mayAdd: boolean };

/** The papers of a contract. A document that was promised and never arrived is none. */
export const ContractDocuments = ({ contractId, documents, mayAdd }: ContractDocumentsProps) => {
  const t = useTranslations("contracts.documents");
  const stored = documents.filter(({ status }) => status === "stored");
  return (
    <>
      {stored.length === 0 ? (
        <p className={styles.none}>{mayAdd ? t("none") : t("noneReader")}</p>
      ) : (
        <ul aria-label={t("list")} className={styles.documents}>
          {stored.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </ul>
      )}
      {mayAdd && <DocumentUpload contractId={contractId} />}
    </>
  );
};
