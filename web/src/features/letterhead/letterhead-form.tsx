"use client";

import { Button, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Commune } from "@vigie/shared/commune/commune.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { formPath } from "#lib/api/form-path.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { LetterPreview } from "./letter-preview.tsx";
import styles from "./letterhead.module.css";
import { type LetterheadValues, letterheadBody, letterheadValues } from "./letterhead-values.ts";
import { saveLetterhead } from "./save-letterhead.ts";

type LetterheadFormProps = { commune: Pick<Commune, "name" | "letterhead" | "version">; today: string };

/** How the commune presents itself on a letter, with the letter in small beside it. */
export const LetterheadForm = ({ commune, today }: LetterheadFormProps) => {
  const t = useTranslations("decisions.letterhead");
  const router = useRouter();
  const [isSaved, setIsSaved] = useState(false);
  const form = useForm<LetterheadValues>({
    initialValues: letterheadValues(commune.letterhead, commune.name),
    enhanceGetInputProps: giveFieldId,
    onValuesChange: () => setIsSaved(false),
  });
  const { submit, isSending, problem } = useSubmit({
    form,
    // The lines of the address are one field here.
    fieldOf: (pointer) => formPath(pointer.replace(/^\/lines.*/, "/lines")),
    // The settings beside it share the commune's version: read anew, the next attempt stands on what is saved.
    action: async (input: Parameters<typeof saveLetterhead>[0]) => {
      const result = await saveLetterhead(input);
      if (!result.ok && isRefusedFor("version.stale", result)) router.refresh();
      return result;
    },
    onDone: () => {
      setIsSaved(true);
      router.refresh();
    },
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit((values) => submit({ body: letterheadBody(values), version: commune.version }))}
    >
      <div className={styles.section}>
        <FormProblem {...problem} />
        <Textarea label={t("lines")} description={t("linesHint")} minRows={4} {...form.getInputProps("lines")} />
        <div className={styles.pair}>
          <TextInput label={t("phone")} type="tel" autoComplete="off" {...form.getInputProps("phone")} />
          <TextInput label={t("email")} type="email" autoComplete="off" {...form.getInputProps("email")} />
        </div>
        <TextInput label={t("place")} autoComplete="off" {...form.getInputProps("place")} />
        {["1", "2"].map((number, index) => (
          <fieldset key={number} className={styles.signatory}>
            <legend>{t("signatory", { number })}</legend>
            <div className={styles.pair}>
              <TextInput label={t("name")} autoComplete="off" {...form.getInputProps(`signatories.${index}.name`)} />
              <TextInput
                label={t("function")}
                autoComplete="off"
                {...form.getInputProps(`signatories.${index}.function`)}
              />
            </div>
          </fieldset>
        ))}
        <Stack gap="sm" align="start">
          <Button type="submit" loading={isSending}>
            {t("save")}
          </Button>
          <p role="status">{isSaved && t("saved")}</p>
        </Stack>
      </div>
      <LetterPreview values={form.values} today={today} />
    </form>
  );
};
