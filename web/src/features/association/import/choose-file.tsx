"use client";

import { Anchor } from "@mantine/core";
import { useTranslations } from "next-intl";
import { DropFile } from "#components/import/drop-file.tsx";
import type { FileFault } from "#lib/spreadsheet/read-book.ts";
import { saveFile } from "#lib/spreadsheet/save-file.ts";
import { writeCsv } from "#lib/spreadsheet/write-csv.ts";
import { importFields } from "./import-fields.ts";

type ChooseFileProps = { onFile: (file: File) => void; isReading: boolean; fault: FileFault | undefined };

/** Where the file is dropped or chosen, what must be in it, and an empty one to start from. */
export const ChooseFile = (props: ChooseFileProps) => {
  const t = useTranslations("association.import");
  const template = () => saveFile(t("templateFile"), writeCsv([importFields.map((field) => t(`fields.${field}`))]));
  return (
    <DropFile
      {...props}
      needs={
        <>
          <h2>{t("choose.needs")}</h2>
          <ul>
            <li>{t.rich("choose.number", { b: (chunks) => <strong>{chunks}</strong> })}</li>
            <li>{t.rich("choose.address", { b: (chunks) => <strong>{chunks}</strong> })}</li>
          </ul>
          <Anchor component="button" type="button" onClick={template}>
            {t("choose.template")}
          </Anchor>
        </>
      }
    />
  );
};
