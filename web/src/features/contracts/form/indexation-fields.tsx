"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { Indexation } from "@vigie/shared/contract/cost.ts";
import { useTranslations } from "next-intl";
import { CountField } from "../term/count-field.tsx";
import term from "../term/term-fields.module.css";
import type { ContractFormType } from "./contract-form-type.ts";

/** How the price moves by itself; the rest is asked once an index is chosen. */
export const IndexationFields = ({ form }: { form: ContractFormType }) => {
  const t = useTranslations("contracts");
  const { indexation } = form.values;
  return (
    <>
      <NativeSelect
        size="md"
        label={t("form.indexation.label")}
        description={t("form.indexation.hint")}
        data={[
          { value: "", label: t("form.indexation.none") },
          ...Indexation.shape.index.options.map((index) => ({ value: index, label: t(`costs.index.${index}`) })),
        ]}
        {...form.getInputProps("indexation")}
      />
      {indexation !== "" && (
        <div className={term.pair}>
          <TextInput
            className={term.count}
            label={t(indexation === "fixed" ? "form.indexation.percent" : "form.indexation.cap")}
            inputMode="decimal"
            {...form.getInputProps("indexationPercent")}
          />
          <CountField label={t("form.indexation.months")} {...form.getInputProps("indexationMonths")} />
        </div>
      )}
      {indexation !== "" && (
        <TextInput
          label={t("form.indexation.note")}
          description={t("form.indexation.noteHint")}
          maxLength={200}
          {...form.getInputProps("indexationNote")}
        />
      )}
    </>
  );
};
