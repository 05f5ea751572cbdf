"use client";

import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { Mapping } from "@vigie/shared/import/recognise-columns.ts";
import { useTranslations } from "next-intl";
import styles from "./portfolio-import.module.css";

const ends = ["endOn", "duration"];

/** Contracts without any end remind nobody: said before it is too late. */
export const DeadlineWarning = ({ kind, mapping }: { kind: ImportKind; mapping: Mapping }) => {
  const t = useTranslations("portfolioImport");
  if (kind !== "contracts" || ends.some((field) => field in mapping)) return null;
  return (
    <p role="alert" className={styles.late}>
      {t("noDeadline")}
    </p>
  );
};
