"use client";

import { NativeSelect } from "@mantine/core";
import { ExitRule } from "@vigie/shared/contract/exit-days.ts";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import styles from "./contract-form.module.css";
import type { ContractFormType } from "./contract-form-type.ts";
import { CountField } from "./count-field.tsx";
import { FormPart } from "./form-part.tsx";
import { NoticeField } from "./notice-field.tsx";
import { RenewalChoice } from "./renewal-choice.tsx";

/** How long the contract runs and how it ends. Fields the chosen model has no use for are not asked. */
export const TermPart = ({ form }: { form: ContractFormType }) => {
  const t = useTranslations("contracts");
  const { renewal } = form.values;
  const isOpenEnded = renewal === "openEnded";
  return (
    <FormPart number={2} title={t("form.term")}>
      <RenewalChoice form={form} />
      <DayField label={t("form.startOn")} {...form.getInputProps("startOn")} />
      <div className={styles.pair}>
        <CountField
          label={isOpenEnded ? t("form.minimumMonths") : t("form.initialMonths")}
          description={isOpenEnded ? t("form.minimumHint") : undefined}
          {...form.getInputProps("initialMonths")}
        />
        {!isOpenEnded && (
          <DayField label={t("form.endOn")} description={t("form.endHint")} {...form.getInputProps("endOn")} />
        )}
      </div>
      {renewal === "tacit" && <CountField label={t("form.renewalMonths")} {...form.getInputProps("renewalMonths")} />}
      {renewal === "express" && (
        <CountField
          label={t("form.renewalMonthsExpress")}
          description={t("form.optional")}
          {...form.getInputProps("renewalMonths")}
        />
      )}
      <NoticeField form={form} />
      {isOpenEnded && (
        <NativeSelect
          size="md"
          className={styles.short}
          label={t("form.exit")}
          data={ExitRule.options.map((rule) => ({ value: rule, label: t(`exit.${rule}`) }))}
          {...form.getInputProps("exit")}
        />
      )}
    </FormPart>
  );
};
