"use client";

import { Button, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DayField } from "#components/form/day-field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { formPath } from "#lib/api/form-path.ts";
import { checkExit, type Known } from "./actions.ts";
import styles from "./decision.module.css";
import { exitDraft, exitLines } from "./exit-values.ts";
import { useStep } from "./use-step.ts";

type ExitFormProps = {
  known: Known;
  page: Pick<CasePage, "case" | "today">;
  /** Something else is to be recorded first: that is the page's action. */
  isSecond: boolean;
};

/** The exit checklist: each line to do, done on a day, or without object; that data is gone needs a proof. */
export const ExitForm = ({ known, page, isSecond }: ExitFormProps) => {
  const t = useTranslations("decisions.exit");
  const [isSaved, setIsSaved] = useState(false);
  const form = useForm({
    initialValues: { items: exitLines(page.case.exit, page.today) },
    enhanceGetInputProps: giveFieldId,
    onValuesChange: () => setIsSaved(false),
  });
  const { submit, isSending, problem } = useStep({
    form,
    action: checkExit,
    fieldOf: formPath,
    onDone: () => setIsSaved(true),
  });
  return (
    <form noValidate onSubmit={form.onSubmit(({ items }) => submit({ known, body: exitDraft(items) }))}>
      <FormProblem {...problem} />
      <ul className={styles.exit}>
        {form.values.items.map(({ key, state }, index) => (
          <li key={key} className={styles.exitItem} data-state={state}>
            <div>
              <strong>{t(key)}</strong>
              <p className={styles.soft}>{t(`${key}Why`)}</p>
            </div>
            <SegmentedControl
              aria-label={`${t(key)} – ${t("state")}`}
              data={(["open", "done", "notNeeded"] as const).map((value) => ({ value, label: t(value) }))}
              {...form.getInputProps(`items.${index}.state`)}
            />
            {state === "done" && (
              <div className={styles.exitFields}>
                <DayField label={t("doneOn")} description="" {...form.getInputProps(`items.${index}.doneOn`)} />
                <TextInput
                  label={t(key === "dataDeleted" ? "proof" : "note")}
                  autoComplete="off"
                  {...form.getInputProps(`items.${index}.note`)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <Stack gap="sm" align="start" mt="lg">
        <Button type="submit" variant={isSecond ? "default" : "filled"} loading={isSending}>
          {t("save")}
        </Button>
        <p role="status">{isSaved && t("saved")}</p>
      </Stack>
    </form>
  );
};
