"use client";

import { useTranslations } from "next-intl";
import { ColumnMapping } from "#components/import/column-mapping.tsx";
import styles from "./import-check.module.css";
import { type ImportField, importFields, type Mapping, neededFields } from "./import-fields.ts";

type CommuneColumnsProps = {
  headings: readonly string[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
};

/** Which column holds what of a commune: two are needed, the rest is completed from the official list. */
export const CommuneColumns = ({ headings, mapping, onChange }: CommuneColumnsProps) => {
  const t = useTranslations("association.import");
  const none = (field: ImportField): string => {
    if (neededFields.includes(field)) return t("columns.absent");
    return field === "adminName" ? t("columns.none") : t("columns.fromList");
  };
  const fields = importFields.map((field) => ({
    field,
    label: t(`fields.${field}`),
    none: none(field),
    isMissing: neededFields.includes(field) && mapping[field] === undefined,
  }));
  return (
    <section className={styles.part}>
      <h2>{t("columns.title")}</h2>
      <ColumnMapping headings={headings} fields={fields} mapping={mapping} onChange={onChange} />
    </section>
  );
};
