"use client";

import { Checkbox, Select, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import styles from "./contract-form.module.css";
import type { ContractFormType } from "./contract-form-type.ts";
import type { FormOptions } from "./form-options.ts";
import { FormPart } from "./form-part.tsx";

type CostPartProps = { form: ContractFormType; options: FormOptions };

/** What it costs a year, and who follows it. */
export const CostPart = ({ form, options }: CostPartProps) => {
  const t = useTranslations("contracts.form");
  const { ownerId, isCostUnknown } = form.values;
  const { onChange, ...owner } = form.getInputProps("ownerId");
  const isStranger = ownerId !== "" && options.people.every(({ id }) => id !== ownerId);
  return (
    <FormPart number={3} title={t("cost")}>
      <div>
        <TextInput
          className={styles.short}
          label={t("annualCost")}
          description={t("annualCostHint")}
          inputMode="decimal"
          disabled={isCostUnknown}
          {...form.getInputProps("cost")}
        />
        <Checkbox
          mt="xs"
          label={t("costUnknown")}
          {...form.getInputProps("isCostUnknown", { type: "checkbox" })}
          onChange={({ currentTarget }) => {
            form.setFieldValue("isCostUnknown", currentTarget.checked);
            form.clearFieldError("cost");
          }}
        />
      </div>
      <Select
        label={t("owner")}
        description={t("ownerHint")}
        data={[
          { value: "", label: t("ownerNone") },
          ...options.people.map(({ id, name }) => ({ value: id, label: name })),
          ...(isStranger ? [{ value: ownerId, label: t("ownerUnknown") }] : []),
        ]}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        classNames={{ dropdown: styles.dropdown ?? "" }}
        {...owner}
        onChange={(value) => onChange(value ?? "")}
      />
    </FormPart>
  );
};
