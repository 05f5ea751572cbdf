"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { countries } from "./vendor-choices.ts";
import styles from "./vendor-form.module.css";
import type { VendorFormType } from "./vendor-form-type.ts";

/** Where letters go: a notice of termination needs it. */
export const AddressFields = ({ form }: { form: VendorFormType }) => {
  const t = useTranslations("vendors.fields");
  const names = new Intl.DisplayNames([useLocale()], { type: "region" });
  const { country } = form.getValues();
  // A country from elsewhere in the world stays what it is.
  const known = countries.some((each) => each === country) ? countries : [country, ...countries];
  return (
    <>
      <TextInput
        label={t("street")}
        description={t("streetHint")}
        autoComplete="off"
        {...form.getInputProps("street")}
      />
      <div className={styles.row}>
        <TextInput
          label={t("postCode")}
          autoComplete="off"
          className={styles.number}
          {...form.getInputProps("postCode")}
        />
        <TextInput label={t("town")} autoComplete="off" className={styles.grow} {...form.getInputProps("town")} />
        <NativeSelect
          size="md"
          label={t("country")}
          data={known.map((value) => ({ value, label: names.of(value) ?? value }))}
          {...form.getInputProps("country")}
        />
      </div>
    </>
  );
};
