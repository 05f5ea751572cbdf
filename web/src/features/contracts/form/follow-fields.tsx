"use client";

import { Checkbox, Select, TextInput } from "@mantine/core";
import { useFormatter, useTranslations } from "next-intl";
import term from "../term/term-fields.module.css";
import styles from "./contract-form.module.css";
import type { ContractFormType } from "./contract-form-type.ts";
import type { FormOptions } from "./form-options.ts";

type FollowFieldsProps = { form: ContractFormType; options: FormOptions };

/** Who follows the contract, and on which days before a decision somebody is told. */
export const FollowFields = ({ form, options }: FollowFieldsProps) => {
  const t = useTranslations("contracts.form");
  const format = useFormatter();
  const { ownerId, hasOwnThresholds, thresholds } = form.values;
  const { onChange, ...owner } = form.getInputProps("ownerId");
  const isStranger = ownerId !== "" && options.people.every(({ id }) => id !== ownerId);
  const usual = options.usualThresholds.map(String);
  return (
    <>
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
      <div>
        <Checkbox
          className={term.boxed}
          label={t("thresholds.own")}
          description={t("thresholds.hint", { days: format.list(usual) })}
          {...form.getInputProps("hasOwnThresholds", { type: "checkbox" })}
          onChange={({ currentTarget }) => {
            form.setFieldValue("hasOwnThresholds", currentTarget.checked);
            if (currentTarget.checked && thresholds === "") form.setFieldValue("thresholds", usual.join(", "));
          }}
        />
        {hasOwnThresholds && (
          <TextInput
            mt="md"
            className={term.short}
            label={t("thresholds.label")}
            description={t("thresholds.how")}
            inputMode="numeric"
            {...form.getInputProps("thresholds")}
          />
        )}
      </div>
    </>
  );
};
