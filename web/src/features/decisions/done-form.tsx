"use client";

import { Button, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { execute, type Known } from "./actions.ts";
import styles from "./decision.module.css";
import { useStep } from "./use-step.ts";

/** Says that a mandate without a letter is carried out. */
export const DoneForm = ({ known }: { known: Known }) => {
  const t = useTranslations("decisions.execution");
  const form = useForm({ initialValues: { note: "" }, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem } = useStep({ form, action: execute });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => submit({ known, values }))}>
      <FormProblem {...problem} />
      <Stack gap="lg">
        <Textarea label={t("note")} minRows={2} {...form.getInputProps("note")} />
        <div className={styles.actions}>
          <Button type="submit" loading={isSending}>
            {t("done")}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
