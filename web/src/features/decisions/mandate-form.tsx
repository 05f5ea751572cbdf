"use client";

import { Button, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { CaseOutcome } from "@vigie/shared/case/case-outcome.ts";
import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DayField } from "#components/form/day-field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { decide, type Known } from "./actions.ts";
import styles from "./decision.module.css";
import { OutcomeField } from "./outcome-field.tsx";
import { SendBackForm } from "./send-back-form.tsx";
import { useStep } from "./use-step.ts";

/** The executive's decision, or the way back to the officer. The button says what is being decided. */
export const MandateForm = ({ known, page }: { known: Known; page: Pick<CasePage, "case" | "outcomes" | "today"> }) => {
  const t = useTranslations("decisions.mandate");
  const [isSendingBack, setIsSendingBack] = useState(false);
  const form = useForm({
    initialValues: { outcome: "", meetingOn: page.today, reference: "", extract: "" },
    enhanceGetInputProps: giveFieldId,
  });
  const { submit, isSending, problem } = useStep({
    form,
    action: decide,
    said: t("recorded"),
    // The page begins anew with what was decided.
    onDone: () => window.scrollTo({ top: 0 }),
  });
  const chosen = CaseOutcome.safeParse(form.values.outcome);
  if (isSendingBack) return <SendBackForm known={known} onClose={() => setIsSendingBack(false)} />;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => submit({ known, values }))}>
      <FormProblem {...problem} />
      <Stack gap="lg">
        <OutcomeField
          label={t("choose")}
          outcomes={page.outcomes}
          proposed={page.case.proposal?.outcome}
          {...form.getInputProps("outcome")}
        />
        <div className={styles.pair}>
          <DayField label={t("meetingOn")} {...form.getInputProps("meetingOn")} />
          <TextInput
            label={t("reference")}
            description={t("referenceHint")}
            autoComplete="off"
            {...form.getInputProps("reference")}
          />
        </div>
        <Textarea label={t("extract")} description={t("extractHint")} minRows={2} {...form.getInputProps("extract")} />
        <div className={styles.actions}>
          <Button type="submit" loading={isSending}>
            {chosen.success ? t(`decide.${chosen.data}`) : t("none")}
          </Button>
          <Button variant="default" onClick={() => setIsSendingBack(true)}>
            {t("sendBack")}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
