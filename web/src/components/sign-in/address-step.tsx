"use client";

import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "next-intl";
import { PageHeader } from "#components/page-header.tsx";
import { RefusalNotice } from "#components/refusal-notice/refusal-notice.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { requestCode } from "./request-code.ts";

type AddressStepProps = {
  title?: string | undefined;
  lead?: string | undefined;
  /** The address typed before, if any. */
  email: string;
  onSent: (email: string) => void;
};

/** The one field of the sign-in. */
export const AddressStep = ({ title, lead, email, onSent }: AddressStepProps) => {
  const t = useTranslations("signIn");
  const form = useForm({ mode: "uncontrolled", initialValues: { email }, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem } = useSubmit({ form, action: requestCode, onDone: onSent });
  return (
    <form onSubmit={form.onSubmit((values) => submit(values.email))} noValidate>
      <Stack gap="lg">
        {title ? <PageHeader title={title} lead={lead} /> : <p>{lead}</p>}
        <RefusalNotice attempt={problem.attempt} />
        <TextInput
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          label={t("email")}
          description={t("emailHint")}
          {...form.getInputProps("email")}
        />
        <Button type="submit" loading={isSending} fullWidth>
          {t("send")}
        </Button>
      </Stack>
    </form>
  );
};
