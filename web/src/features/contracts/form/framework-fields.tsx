"use client";

import { Checkbox, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import term from "../term/term-fields.module.css";
import type { ContractFormType } from "./contract-form-type.ts";
import type { FormOptions } from "./form-options.ts";

type FrameworkFieldsProps = {
  form: ContractFormType;
  frameworks: FormOptions["frameworks"];
  /** The contract itself: it is not made under itself. */
  ownId: string | undefined;
};

/** Whether this is a framework, or made under one of the same vendor. Asked only where there is one to choose. */
export const FrameworkFields = ({ form, frameworks, ownId }: FrameworkFieldsProps) => {
  const t = useTranslations("contracts.form");
  const { vendorId, isFramework, frameworkId } = form.values;
  const offered = frameworks.filter((framework) => framework.vendorId === vendorId && framework.id !== ownId);
  return (
    <>
      <Checkbox
        className={term.boxed}
        label={t("isFramework")}
        description={t("isFrameworkHint")}
        {...form.getInputProps("isFramework", { type: "checkbox" })}
      />
      {!isFramework && (offered.length > 0 || frameworkId !== "") && (
        <NativeSelect
          size="md"
          label={t("framework")}
          description={t("frameworkHint")}
          data={[
            { value: "", label: t("frameworkNone") },
            ...offered.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps("frameworkId")}
        />
      )}
    </>
  );
};
