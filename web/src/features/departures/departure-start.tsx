"use client";

import { Button, Checkbox, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { startOffboarding } from "./actions.ts";
import styles from "./departures.module.css";

/** Starts a commune's leaving: what it rests on, and a sentence to agree with, since the commune feels it at once. */
export const DepartureStart = ({ communeId, name }: { communeId: string; name: string }) => {
  const t = useTranslations("departures.commune.start");
  const router = useRouter();
  const [isMeant, setIsMeant] = useState(false);
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { reference: "" },
    enhanceGetInputProps: giveFieldId,
  });
  const { submit, isSending, problem } = useSubmit({ form, action: startOffboarding, onDone: () => router.refresh() });
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      <p className={styles.text}>{t("why")}</p>
      <form
        noValidate
        className={styles.form}
        onSubmit={form.onSubmit(({ reference }) => submit({ communeId, reference }))}
      >
        <FormProblem {...problem} />
        <TextInput
          label={t("reference")}
          description={t("referenceHint")}
          maxLength={120}
          autoComplete="off"
          key={form.key("reference")}
          {...form.getInputProps("reference")}
        />
        <Checkbox
          checked={isMeant}
          onChange={(event) => setIsMeant(event.currentTarget.checked)}
          label={t("confirm", { name })}
        />
        <div>
          <Button type="submit" color="red" disabled={!isMeant} loading={isSending}>
            {t("submit")}
          </Button>
        </div>
      </form>
    </section>
  );
};
