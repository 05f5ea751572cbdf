"use client";

import { Anchor, Radio } from "@mantine/core";
import { ImportKind } from "@vigie/shared/import/import-columns.ts";
import { useTranslations } from "next-intl";
import { DropFile } from "#components/import/drop-file.tsx";
import type { FileFault } from "#lib/spreadsheet/read-book.ts";
import { importChoices } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";
import { saveTemplate } from "./template-file.ts";

type ChoosePartProps = {
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  onFile: (file: File) => void;
  isReading: boolean;
  fault: FileFault | undefined;
};

/** What the file holds, the file itself, and an empty one to start from. */
export const ChoosePart = ({ kind, onKind, ...file }: ChoosePartProps) => {
  const t = useTranslations("portfolioImport");
  const template = (format: "xlsx" | "csv") =>
    void saveTemplate(kind, format, {
      fileName: t(`template.files.${kind}`),
      data: t(`kinds.${kind}.name`),
      help: t("template.help"),
      column: t("template.column"),
      needed: t("template.needed"),
      example: t("template.example"),
      accepted: t("template.accepted"),
      yes: t("template.yes"),
      oneOf: t("template.oneOf"),
      forms: {
        day: t("template.day"),
        length: t("template.length"),
        amount: t("template.amount"),
        text: t("template.text"),
      },
    });
  return (
    <div className={styles.stack}>
      <Radio.Group
        label={t("choose.kind")}
        value={kind}
        onChange={(value) => onKind(ImportKind.parse(value))}
        classNames={{ label: styles.kindLabel ?? "" }}
      >
        <div className={styles.kinds}>
          {importChoices.map((each) => (
            <Radio.Card
              key={each}
              value={each}
              className={styles.kind ?? ""}
              radius={0}
              aria-label={t(`kinds.${each}.name`)}
            >
              <Radio.Indicator />
              <span>
                <strong>{t(`kinds.${each}.name`)}</strong>
                <span className={styles.kindHint}>{t(`kinds.${each}.hint`)}</span>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <DropFile
        {...file}
        needs={
          <>
            <h2>{t("choose.needs")}</h2>
            <ul>
              <li>{t(`kinds.${kind}.needs`)}</li>
              <li>{t("choose.asIs")}</li>
              <li>{t("choose.unknown")}</li>
              <li>{t("choose.comments")}</li>
            </ul>
            <p className={styles.templates}>
              {t("template.lead")}{" "}
              <Anchor component="button" type="button" onClick={() => template("xlsx")}>
                {t("template.xlsx")}
              </Anchor>
              {" · "}
              <Anchor component="button" type="button" onClick={() => template("csv")}>
                {t("template.csv")}
              </Anchor>
            </p>
          </>
        }
      />
    </div>
  );
};
