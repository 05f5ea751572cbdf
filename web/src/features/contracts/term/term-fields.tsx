"use client";

import { NativeSelect } from "@mantine/core";
import { ExitRule } from "@vigie/shared/contract/exit-days.ts";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import { LengthFields } from "./length-fields.tsx";
import { NoticeField } from "./notice-field.tsx";
import { RenewalChoice } from "./renewal-choice.tsx";
import { StepField } from "./step-field.tsx";
import styles from "./term-fields.module.css";
import type { TermForm } from "./term-values.ts";
import { UnknownBox } from "./unknown-box.tsx";

type TermFieldsProps = {
  form: TermForm /** Whether not knowing yet is an answer: not in an amendment, which says what it changes. */;
  mayBeUnknown: boolean;
};

/** How long a contract runs and how it ends. What the chosen model has no use for is not asked. */
export const TermFields = ({ form, mayBeUnknown }: TermFieldsProps) => {
  const t = useTranslations("contracts");
  const { renewal, isStartUnknown } = form.values;
  // Who does not know what happens at the end fills in what is known: nothing more is required, so no box is needed either.
  const hasBoxes = mayBeUnknown && renewal !== "unknown";
  return (
    <>
      <RenewalChoice form={form} mayBeUnknown={mayBeUnknown} />
      {renewal === "unknown" && <p className={styles.aside}>{t("form.unknownTerm")}</p>}
      <div>
        <DayField label={t("form.startOn")} disabled={hasBoxes && isStartUnknown} {...form.getInputProps("startOn")} />
        {hasBoxes && <UnknownBox form={form} name="isStartUnknown" of={t("form.startOn")} />}
      </div>
      <LengthFields form={form} mayBeUnknown={hasBoxes} />
      <StepField form={form} mayBeUnknown={hasBoxes} />
      <NoticeField form={form} mayBeUnknown={hasBoxes} />
      {renewal === "openEnded" && (
        <NativeSelect
          size="md"
          className={styles.short}
          label={t("form.exit")}
          data={ExitRule.options.map((rule) => ({ value: rule, label: t(`exit.${rule}`) }))}
          {...form.getInputProps("exit")}
        />
      )}
    </>
  );
};
