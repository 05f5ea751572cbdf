"use client";

import { Checkbox, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslations } from "next-intl";
import term from "../term/term-fields.module.css";
import { TermFields } from "../term/term-fields.tsx";
import styles from "./amendment-form.module.css";
import type { AmendmentValues } from "./amendment-values.ts";

type ChangeFieldsProps = {
  form: UseFormReturnType<AmendmentValues>;
  services: readonly { readonly id: string; readonly name: string }[];
};

/** What the amendment changes: each part is asked only once it is said to change. */
export const ChangeFields = ({ form, services }: ChangeFieldsProps) => {
  const t = useTranslations("contracts.amendment");
  const { changesTerm, changesCost, changesServices } = form.values;
  const box = (field: "changesTerm" | "changesCost" | "changesServices") => (
    <Checkbox
      className={term.boxed}
      label={t(field)}
      description={t(`${field}Hint`)}
      {...form.getInputProps(field, { type: "checkbox" })}
      onChange={({ currentTarget }) => {
        form.setFieldValue(field, currentTarget.checked);
        form.clearFieldError("note");
      }}
    />
  );
  return (
    <>
      <div>
        {box("changesTerm")}
        {changesTerm && (
          <div className={styles.inner}>
            <TermFields form={form} mayBeUnknown={false} />
          </div>
        )}
      </div>
      <div>
        {box("changesCost")}
        {changesCost && (
          <div className={styles.inner}>
            <TextInput
              className={term.short}
              label={t("amount")}
              description={t("amountHint")}
              inputMode="decimal"
              {...form.getInputProps("amount")}
            />
          </div>
        )}
      </div>
      <div>
        {box("changesServices")}
        {changesServices && (
          <div className={styles.inner}>
            <Checkbox.Group size="md" label={t("services")} {...form.getInputProps("serviceIds")}>
              <Stack gap="xs" mt={4}>
                {services.map(({ id, name }) => (
                  <Checkbox key={id} value={id} label={name} />
                ))}
              </Stack>
            </Checkbox.Group>
          </div>
        )}
      </div>
    </>
  );
};
