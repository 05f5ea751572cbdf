"use client";

import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { documentTypes } from "@vigie/shared/document/document-types.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import styles from "./documents.module.css";
import { sayBytes } from "./say-bytes.ts";

/** What a document is, and who filed it when: one line. */
export const DocumentFacts = ({ document, isOld = false }: { document: DocumentView; isOld?: boolean }) => {
  const t = useTranslations("documents");
  const { kind, contentType, bytes, number, createdAt, uploadedByName, signedOn } = document;
  const { unit, value } = sayBytes(bytes);
  const day = formatShortDay(dayInZurich(createdAt));
  const facts = [
    t("facts", {
      kind: t(`kinds.${kind}`),
      type: t(`types.${documentTypes[contentType][0]}`),
      size: t(unit, { value }),
    }),
    ...(number > 1 || isOld ? [t("version", { number: String(number) })] : []),
    ...(signedOn ? [t("signedOn", { day: formatShortDay(signedOn) })] : []),
    uploadedByName ? t("filed", { day, name: uploadedByName }) : t("filedByNobody", { day }),
  ];
  return <p className={styles.facts}>{facts.join(" · ")}</p>;
};
