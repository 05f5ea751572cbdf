"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import type { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";
import { useTranslations } from "next-intl";
import styles from "./clause-list.module.css";
import type { NamedDocument } from "./named-document.ts";

type ClausePlaceProps = {
  check: ClauseCheck;
  name: string;
  documents: readonly NamedDocument[];
  onChange: (check: ClauseCheck) => void;
};

/** Where a clause stands: the article, and the document where there is a choice. */
export const ClausePlace = ({ check, name, documents, onChange }: ClausePlaceProps) => {
  const t = useTranslations("contracts.clauses");
  const { article: _article, documentId: _documentId, ...rest } = check;
  const change = ({ article = check.article, documentId = check.documentId }: Partial<ClauseCheck>) =>
    onChange({ ...rest, ...(article?.trim() && { article }), ...(documentId && { documentId }) });
  return (
    <div className={styles.place}>
      <TextInput
        size="sm"
        className={styles.article}
        placeholder={t("article")}
        aria-label={t("articleOf", { name })}
        maxLength={40}
        defaultValue={check.article ?? ""}
        onBlur={({ currentTarget }) =>
          currentTarget.value !== (check.article ?? "") && change({ article: currentTarget.value })
        }
      />
      {documents.length > 0 && (
        <NativeSelect
          size="sm"
          className={styles.document}
          aria-label={t("documentOf", { name })}
          value={check.documentId ?? ""}
          onChange={({ currentTarget }) => change({ documentId: currentTarget.value })}
          data={[
            { value: "", label: t("noDocument") },
            ...documents.map((item) => ({ value: item.id, label: item.name })),
          ]}
        />
      )}
    </div>
  );
};
