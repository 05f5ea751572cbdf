"use client";

import { Button, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { fieldId } from "#lib/api/field-id.ts";
import { confirm, type Known } from "./actions.ts";
import styles from "./decision.module.css";
import { useStep } from "./use-step.ts";

type ConfirmationFormProps = {
  known: Known;
  today: string;
  /** Something else is to be recorded first: that is the page's action. */
  isSecond: boolean;
};

/** The vendor's written confirmation. */
export const ConfirmationForm = ({ known, today, isSecond }: ConfirmationFormProps) => {
  const t = useTranslations("decisions.confirmation");
  const form = useForm({
    initialValues: { on: today, note: "" },
    enhanceGetInputProps: ({ field }) => ({ id: fieldId(`confirmation.${field}`) }),
  });
  const { submit, isSending, problem } = useStep({ form, action: confirm, said: t("recorded") });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => submit({ known, values }))}>
      <FormProblem {...problem} />
      <Stack gap="lg">
        <p className={styles.soft}>{t("why")}</p>
        <DayField label={t("on")} {...form.getInputProps("on")} />
        <Textarea label={t("note")} minRows={2} {...form.getInputProps("note")} />
        <div className={styles.actions}>
          <Button type="submit" variant={isSecond ? "default" : "filled"} loading={isSending}>
            {t("record")}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
