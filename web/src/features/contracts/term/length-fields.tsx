"use client";

import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import { CountField } from "./count-field.tsx";
import styles from "./term-fields.module.css";
import type { TermForm } from "./term-values.ts";
import { UnknownBox } from "./unknown-box.tsx";

/** How long the first term runs: in months, or to a day; on a contract without end, at the least. */
export const LengthFields = ({ form, mayBeUnknown }: { form: TermForm; mayBeUnknown: boolean }) => {
  const t = useTranslations("contracts.form");
  const { renewal, isLengthUnknown } = form.values;
  if (renewal === "openEnded")
    return (
      <CountField label={t("minimumMonths")} description={t("minimumHint")} {...form.getInputProps("initialMonths")} />
    );
  const isUnknown = mayBeUnknown && isLengthUnknown;
  return (
    <div>
      <div className={styles.pair}>
        <CountField label={t("initialMonths")} disabled={isUnknown} {...form.getInputProps("initialMonths")} />
        <DayField label={t("endOn")} description={t("endHint")} disabled={isUnknown} {...form.getInputProps("endOn")} />
      </div>
      {mayBeUnknown && <UnknownBox form={form} name="isLengthUnknown" of={t("length")} />}
    </div>
  );
};
