"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { columnLetter } from "#lib/spreadsheet/column-letter.ts";
import styles from "./column-mapping.module.css";

type MappedField = {
  readonly field: string;
  readonly label: string;
  /** What is said where no column holds it. */
  readonly none: string;
  readonly isMissing?: boolean;
  readonly hint?: string;
};

type ColumnMappingProps = {
  headings: readonly string[];
  fields: readonly MappedField[];
  mapping: Readonly<Partial<Record<string, number>>>;
  onChange: (mapping: Record<string, number>) => void;
};

/** Which column holds what, as recognised, and as the person says otherwise. */
export const ColumnMapping = ({ headings, fields, mapping, onChange }: ColumnMappingProps) => {
  const t = useTranslations("importing.columns");
  const choose = (field: string, value: string) => {
    const column = value === "" ? undefined : Number(value);
    // A column holds one thing: giving it to a field takes it from the other.
    const kept = Object.entries(mapping).flatMap(([other, at]): [string, number][] =>
      other !== field && at !== column && at !== undefined ? [[other, at]] : [],
    );
    onChange({ ...Object.fromEntries(kept), ...(column !== undefined && { [field]: column }) });
  };
  const columns = headings.map((heading, column) => ({
    value: String(column),
    label: t("column", { letter: columnLetter(column), heading: heading || t("untitled") }),
  }));
  return (
    <div className={styles.columns}>
      {fields.map(({ field, label, none, isMissing = false, hint }) => (
        <NativeSelect
          key={field}
          size="md"
          label={label}
          description={hint}
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={mapping[field] ?? ""}
          error={isMissing}
          onChange={(event) => choose(field, event.currentTarget.value)}
          data={[{ value: "", label: none }, ...columns]}
        />
      ))}
    </div>
  );
};
