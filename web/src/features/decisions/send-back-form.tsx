"use client";

import { Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "next-intl";
import { FormButtons } from "#components/form/form-buttons.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { type Known, sendBack } from "./actions.ts";
import { useStep } from "./use-step.ts";

/** The executive asks the officer for what is missing. */
export const SendBackForm = ({ known, onClose }: { known: Known; onClose: () => void }) => {
  const t = useTranslations("decisions.mandate");
  const form = useForm({ initialValues: { reasons: "" }, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem } = useStep({ form, action: sendBack });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => submit({ known, values }))}>
      <FormProblem {...problem} />
      <Stack gap="lg">
        <Textarea label={t("missing")} autoFocus {...form.getInputProps("reasons")} />
        <FormButtons send={t("send")} leave={t("keep")} isSending={isSending} onLeave={onClose} />
      </Stack>
    </form>
  );
};
