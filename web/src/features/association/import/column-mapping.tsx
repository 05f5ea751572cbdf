"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { columnLetter } from "./column-letter.ts";
import styles from "./import-check.module.css";
import { type ImportField, importFields, type Mapping, neededFields } from "./import-fields.ts";

type ColumnMappingProps = {
  headings: readonly string[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
};

/** Which column holds what, as recognised, and as the person says otherwise. */
export const ColumnMapping = ({ headings, mapping, onChange }: ColumnMappingProps) => {
  const t = useTranslations("association.import");
  const choose = (field: ImportField, value: string) => {
    const column = value === "" ? undefined : Number(value);
    // A column holds one thing: giving it to a field takes it from the other.
    const kept = Object.entries(mapping).filter(([other, at]) => other !== field && at !== column);
    onChange({ ...Object.fromEntries(kept), ...(column !== undefined && { [field]: column }) });
  };
  const columns = headings.map((heading, column) => ({
    value: String(column),
    label: t("columns.column", { letter: columnLetter(column), heading: heading || t("columns.untitled") }),
  }));
  const none = (field: ImportField): string => {
    if (neededFields.includes(field)) return t("columns.absent");
    return field === "adminName" ? t("columns.none") : t("columns.fromList");
  };
  return (
    <section className={styles.part}>
      <h2>{t("columns.title")}</h2>
      <div className={styles.columns}>
        {importFields.map((field) => (
          <NativeSelect
            key={field}
            size="md"
            label={t(`fields.${field}`)}
            value={mapping[field] ?? ""}
            error={neededFields.includes(field) && mapping[field] === undefined}
            onChange={(event) => choose(field, event.currentTarget.value)}
            data={[{ value: "", label: none(field) }, ...columns]}
          />
        ))}
      </div>
    </section>
  );
};
