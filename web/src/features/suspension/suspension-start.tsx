"use client";

import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { suspendCommune } from "./actions.ts";
import styles from "./suspension.module.css";

/** Suspends a commune, with the reason that its people will read. */
export const SuspensionStart = ({ communeId }: { communeId: string }) => {
  const t = useTranslations("suspended.start");
  const router = useRouter();
  const form = useForm({ mode: "uncontrolled", initialValues: { reason: "" }, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem } = useSubmit({ form, action: suspendCommune, onDone: () => router.refresh() });
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      <p className={styles.text}>{t("why")}</p>
      <form noValidate className={styles.form} onSubmit={form.onSubmit(({ reason }) => submit({ communeId, reason }))}>
        <FormProblem {...problem} />
        <TextInput
          label={t("reason")}
          description={t("reasonHint")}
          maxLength={200}
          autoComplete="off"
          key={form.key("reason")}
          {...form.getInputProps("reason")}
        />
        <div>
          <Button type="submit" variant="default" loading={isSending}>
            {t("submit")}
          </Button>
        </div>
      </form>
    </section>
  );
};
