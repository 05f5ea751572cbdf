"use client";

import { Button, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { useTranslations } from "next-intl";
import { DayField } from "#components/form/day-field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { execute, type Known } from "./actions.ts";
import styles from "./decision.module.css";
import { useStep } from "./use-step.ts";

/** How the notice left, and when it arrived: the day of reception is the one that counts. */
export const SendingForm = ({ known, page }: { known: Known; page: Pick<CasePage, "case" | "today"> }) => {
  const t = useTranslations("decisions.execution");
  const { execution } = page.case;
  const form = useForm({
    initialValues: {
      sentOn: execution?.sentOn ?? page.today,
      registeredNumber: execution?.registeredNumber ?? "",
      receivedOn: execution?.receivedOn ?? "",
      note: execution?.note ?? "",
    },
    enhanceGetInputProps: giveFieldId,
  });
  const { submit, isSending, problem } = useStep({ form, action: execute, said: t("recorded") });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => submit({ known, values }))}>
      <FormProblem {...problem} />
      <Stack gap="lg">
        <div className={styles.pair}>
          <DayField label={t("sentOn")} {...form.getInputProps("sentOn")} />
          <TextInput
            label={t("registeredNumber")}
            autoComplete="off"
            className={styles.low ?? ""}
            {...form.getInputProps("registeredNumber")}
          />
        </div>
        <DayField label={t("receivedOn")} description={t("receivedHint")} {...form.getInputProps("receivedOn")} />
        <Textarea label={t("note")} minRows={2} {...form.getInputProps("note")} />
        <div className={styles.actions}>
          <Button type="submit" loading={isSending}>
            {t(execution ? "recordReception" : "record")}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
