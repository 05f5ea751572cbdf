"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import styles from "./contract-form.module.css";
import type { ContractFormType } from "./contract-form-type.ts";
import { CountField } from "./count-field.tsx";

/** The notice period: a number, in months or days. */
export const NoticeField = ({ form }: { form: ContractFormType }) => {
  const t = useTranslations("contracts.form");
  return (
    <div className={styles.notice}>
      <CountField label={t("notice")} description={t("noticeHint")} {...form.getInputProps("noticeCount")} />
      <NativeSelect
        size="md"
        className={styles.unit}
        aria-label={t("noticeUnit")}
        data={[
          { value: "months", label: t("months") },
          { value: "days", label: t("days") },
        ]}
        {...form.getInputProps("noticeUnit")}
      />
    </div>
  );
};
