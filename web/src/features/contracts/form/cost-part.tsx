"use client";

import { TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import term from "../term/term-fields.module.css";
import type { ContractFormType } from "./contract-form-type.ts";
import { CostRows } from "./cost-rows.tsx";
import { FollowFields } from "./follow-fields.tsx";
import type { FormOptions } from "./form-options.ts";
import { FormPart } from "./form-part.tsx";
import { IndexationFields } from "./indexation-fields.tsx";

type CostPartProps = { form: ContractFormType; options: FormOptions };

/** What it costs a year, how that moves, where it is booked, and who follows it. */
export const CostPart = ({ form, options }: CostPartProps) => {
  const t = useTranslations("contracts.form");
  return (
    <FormPart number={3} title={t("cost")}>
      <CostRows form={form} />
      <IndexationFields form={form} />
      <TextInput
        className={term.short}
        label={t("account")}
        description={t("accountHint")}
        maxLength={40}
        {...form.getInputProps("account")}
      />
      <FollowFields form={form} options={options} />
    </FormPart>
  );
};
