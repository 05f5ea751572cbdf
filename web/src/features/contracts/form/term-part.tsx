"use client";

import { useTranslations } from "next-intl";
import { TermFields } from "../term/term-fields.tsx";
import type { ContractFormType } from "./contract-form-type.ts";
import { FormPart } from "./form-part.tsx";

/** How long the contract runs and how it ends. */
export const TermPart = ({ form }: { form: ContractFormType }) => {
  const t = useTranslations("contracts.form");
  return (
    <FormPart number={2} title={t("term")}>
      <TermFields form={form} mayBeUnknown />
    </FormPart>
  );
};
