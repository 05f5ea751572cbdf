"use client";

import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { isExpiring } from "@vigie/shared/document/filter-documents.ts";
import { formatRelativeDay, formatShortDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./documents.module.css";

/** Until when a document holds: plain while it is far, marked when it nears, marked more once it is over. */
export const DocumentValidity = ({ document, today }: { document: DocumentView; today: string }) => {
  const t = useTranslations("documents");
  const locale = useLocale();
  const { validUntilOn } = document;
  if (!validUntilOn) return null;
  const isOver = validUntilOn < today;
  const tone = isOver ? "late" : isExpiring(document, today) ? "due" : undefined;
  const day = formatShortDay(validUntilOn);
  return (
    <p className={styles.validity} data-tone={tone}>
      {tone && <Glyph shape={isOver ? "square" : "triangle"} size={12} />}
      {t(isOver ? "expired" : "validUntil", { day })} <span>({formatRelativeDay(validUntilOn, today, locale)})</span>
    </p>
  );
};
