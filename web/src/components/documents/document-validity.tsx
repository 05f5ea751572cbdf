"use client";

import type { DocumentView } from "@vigie/shared/document/document.routes.ts";
import { isExpiring } from "@vigie/shared/document/filter-documents.ts";
import { formatRelativeDay, formatShortDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
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
      {tone && (
        <svg width={12} height={12} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
          <path d={isOver ? "M-5-5h10v10h-10Z" : "M0-5.25 5.75 4.75H-5.75Z"} fill="currentColor" />
        </svg>
      )}
      {t(isOver ? "expired" : "validUntil", { day })} <span>({formatRelativeDay(validUntilOn, today, locale)})</span>
    </p>
  );
};
