"use client";

import { Button, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { cancel, type Known } from "./actions.ts";
import styles from "./decision.module.css";
import { useStep } from "./use-step.ts";

/** Gives a case up, or takes back what the executive decided: always with a reason. */
export const CancelForm = ({ known, isDecided }: { known: Known; isDecided: boolean }) => {
  const t = useTranslations("decisions.cancel");
  const [isOpen, setIsOpen] = useState(false);
  const form = useForm({ initialValues: { reason: "" }, enhanceGetInputProps: giveFieldId });
  const { submit, isSending, problem } = useStep({ form, action: cancel });
  if (!isOpen)
    return (
      <Button variant="subtle" color="gray" className={styles.quiet ?? ""} onClick={() => setIsOpen(true)}>
        {t(isDecided ? "revoke" : "open")}
      </Button>
    );
  return (
    <form noValidate className={styles.form} onSubmit={form.onSubmit((values) => submit({ known, values }))}>
      <FormProblem {...problem} />
      <Stack gap="md">
        {isDecided && <p>{t("revokeWhy")}</p>}
        <Textarea label={t("reason")} minRows={2} autoFocus {...form.getInputProps("reason")} />
        <div className={styles.actions}>
          <Button type="submit" loading={isSending}>
            {t(isDecided ? "confirmRevoke" : "confirm")}
          </Button>
          <Button variant="default" onClick={() => setIsOpen(false)}>
            {t("keep")}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
