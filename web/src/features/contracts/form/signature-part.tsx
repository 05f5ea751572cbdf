"use client";

import { Textarea, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import term from "../term/term-fields.module.css";
import type { ContractFormType } from "./contract-form-type.ts";
import { FormPart } from "./form-part.tsx";

/** When it was signed, by whom, and on which decision. */
export const SignaturePart = ({ form }: { form: ContractFormType }) => {
  const t = useTranslations("contracts.form");
  return (
    <FormPart number={4} title={t("signature")}>
      <DayField label={t("signedOn")} description={t("signedHint")} {...form.getInputProps("signedOn")} />
      <TextInput
        label={t("signatoryCommune")}
        description={t("signatoryCommuneHint")}
        maxLength={120}
        {...form.getInputProps("signatoryCommune")}
      />
      <TextInput label={t("signatoryVendor")} maxLength={120} {...form.getInputProps("signatoryVendor")} />
      <div className={term.pair}>
        <TextInput
          className={term.short}
          label={t("decisionReference")}
          description={t("decisionHint")}
          maxLength={80}
          {...form.getInputProps("decisionReference")}
        />
        <DayField label={t("decisionOn")} {...form.getInputProps("decisionOn")} />
      </div>
      <Textarea label={t("note")} description={t("noteHint")} maxLength={2000} {...form.getInputProps("note")} />
    </FormPart>
  );
};
