"use client";

import { Button } from "@mantine/core";
import type { DocumentPage } from "@vigie/shared/document/document-page.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { DocumentActions } from "#components/documents/document-actions.tsx";
import { DocumentFacts } from "#components/documents/document-facts.tsx";
import { DocumentReceipts } from "#components/documents/document-receipts.tsx";
import { DocumentState } from "#components/documents/document-state.tsx";
import { DocumentValidity } from "#components/documents/document-validity.tsx";
import { OlderVersions } from "#components/documents/older-versions.tsx";
import type { Rights } from "#components/documents/rights.ts";
import { DetailsForm } from "./details-form.tsx";
import styles from "./documents-page.module.css";

type OneDocumentProps = {
  page: DocumentPage;
  rights: Rights;
  contracts: readonly { id: string; title: string }[];
  /** Who is reminded of its end, where it has one. */
  reminders?: ReactNode;
};

/** What is known of a document beside the document itself, and what can be done with it. */
export const OneDocument = ({ page, rights, contracts, reminders }: OneDocumentProps) => {
  const t = useTranslations("documents");
  const router = useRouter();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { document, versions, today } = page;
  const refresh = async () => router.refresh();
  const others = versions.filter(({ id, status }) => id !== document.id && status !== "pending");
  return (
    <div className={styles.side}>
      <section className={styles.part}>
        <DocumentFacts document={document} />
        <DocumentValidity document={document} today={today} />
        <DocumentState document={document} rights={rights} onChanged={refresh} />
      </section>
      {isCorrecting ? (
        <DetailsForm
          document={document}
          contracts={contracts}
          onDone={() => {
            setIsCorrecting(false);
            router.refresh();
          }}
          onCancel={() => setIsCorrecting(false)}
        />
      ) : (
        <div className={styles.deeds}>
          <DocumentActions document={document} mayKeep={rights.mayKeep} onChanged={refresh} />
          {rights.mayKeep && (
            <Button
              variant="subtle"
              size="compact-md"
              className={styles.correct ?? ""}
              onClick={() => setIsCorrecting(true)}
            >
              {t("correct")}
            </Button>
          )}
        </div>
      )}
      {document.status === "clean" && (
        <section className={styles.part}>
          <h2>{t("page.readers")}</h2>
          {document.receipts.length === 0 && <p className={styles.none}>{t("receipts.none")}</p>}
          <DocumentReceipts document={document} personId={rights.personId} onChanged={refresh} />
        </section>
      )}
      {reminders}
      <OlderVersions versions={others} />
    </div>
  );
};
