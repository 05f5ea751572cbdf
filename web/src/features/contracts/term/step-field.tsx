"use client";

import { useTranslations } from "next-intl";
import { CountField } from "./count-field.tsx";
import type { TermForm } from "./term-values.ts";
import { UnknownBox } from "./unknown-box.tsx";

/** How long a renewal runs; only where there is one. */
export const StepField = ({ form, mayBeUnknown }: { form: TermForm; mayBeUnknown: boolean }) => {
  const t = useTranslations("contracts.form");
  const { renewal, isStepUnknown } = form.values;
  if (renewal === "express")
    return (
      <CountField
        label={t("renewalMonthsExpress")}
        description={t("optional")}
        {...form.getInputProps("renewalMonths")}
      />
    );
  if (renewal !== "tacit") return null;
  return (
    <div>
      <CountField
        label={t("renewalMonths")}
        disabled={mayBeUnknown && isStepUnknown}
        {...form.getInputProps("renewalMonths")}
      />
      {mayBeUnknown && <UnknownBox form={form} name="isStepUnknown" of={t("renewalMonths")} />}
    </div>
  );
};
