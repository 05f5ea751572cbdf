"use client";

import { Button } from "@mantine/core";
import type { Sheet } from "@vigie/shared/import/make-sheet.ts";
import { useTranslations } from "next-intl";
import { Glyph } from "#components/mark/glyph.tsx";
import { sayCount } from "#lib/say-count.ts";
import { saveFile } from "#lib/spreadsheet/save-file.ts";
import { writeCsv } from "#lib/spreadsheet/write-csv.ts";
import styles from "./import-check.module.css";

/** Said before anything is sent: why an address is needed, and the very rows to fill it in. */
export const AddressMissing = ({ sheet }: { sheet: Pick<Sheet, "headings" | "rows"> }) => {
  const t = useTranslations("association.import");
  const download = () => {
    const width = sheet.headings.length;
    const lines = sheet.rows.map(({ cells }) => [...Array.from({ length: width }, (_, at) => cells[at] ?? ""), ""]);
    saveFile(t("listFile"), writeCsv([[...sheet.headings, "adminEmail"], ...lines]));
  };
  return (
    <section className={styles.missing} role="status">
      <h2>
        <Glyph shape="triangle" />
        {t("noAddress.title")}
      </h2>
      <p>{t("noAddress.why")}</p>
      <p>
        {t.rich("noAddress.how", {
          count: sheet.rows.length,
          said: sayCount(sheet.rows.length),
          code: (chunks) => <code>{chunks}</code>,
        })}
      </p>
      <p>{t("noAddress.mapped")}</p>
      <Button onClick={download}>{t("noAddress.download")}</Button>
    </section>
  );
};
