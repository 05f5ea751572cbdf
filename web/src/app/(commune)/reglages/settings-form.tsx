"use client";

import { Button, NumberInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Commune, CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { VersionConflict } from "#components/form/version-conflict.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { mergeTyped } from "#lib/api/merge-typed.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { readSettings, saveSettings } from "./actions.ts";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./settings-draft.ts";
import { ThresholdsField } from "./thresholds-field.tsx";
import { useSettingDifferences } from "./use-setting-differences.ts";

/** How the commune reckons, to be changed by its administration. */
export const SettingsForm = ({ settings, version }: { settings: CommuneSettings; version: number }) => {
  const t = useTranslations("settings");
  const [saved, setSaved] = useState({ settings, version, isFresh: false });
  const form = useForm<SettingsDraft>({ initialValues: settings, enhanceGetInputProps: giveFieldId });
  const show = (commune: Commune, isFresh: boolean) => {
    form.setInitialValues(commune.settings);
    form.setValues(commune.settings);
    setSaved({ settings: commune.settings, version: commune.version, isFresh });
  };
  const { submit, isSending, problem, refused, forget } = useSubmit({
    form,
    action: saveSettings,
    onDone: (commune) => show(commune, true),
  });
  const differencesFrom = useSettingDifferences();
  const save = (basedOn: number) => {
    setSaved({ ...saved, version: basedOn, isFresh: false });
    submit({ settings: form.getValues(), version: basedOn });
  };

  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit(() => save(saved.version))}>
      {isRefusedFor("version.stale", refused) ? (
        <VersionConflict
          key={problem.attempt?.number}
          read={readSettings}
          onRead={(theirs) => {
            form.setValues(mergeTyped<SettingsDraft>(saved.settings, form.getValues(), theirs.settings));
            setSaved({ ...saved, settings: theirs.settings });
          }}
          compare={(theirs) => differencesFrom(form.getValues(), theirs.settings)}
          onKeepMine={(theirs) => save(theirs.version)}
          onTakeTheirs={(theirs) => {
            show(theirs, false);
            forget();
          }}
        />
      ) : (
        <FormProblem {...problem} />
      )}
      <fieldset className={styles.section}>
        <legend>{t("clock")}</legend>
        <NumberInput
          label={t("postalBufferDays")}
          description={t("postalBufferHint")}
          suffix={` ${t("days")}`}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          className={styles.number}
          {...form.getInputProps("postalBufferDays")}
        />
        <NumberInput
          label={t("executiveLeadDays")}
          description={t("executiveLeadHint")}
          suffix={` ${t("days")}`}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          className={styles.number}
          {...form.getInputProps("executiveLeadDays")}
        />
      </fieldset>
      <ThresholdsField form={form} name="decisionThresholds" />
      <ThresholdsField form={form} name="evaluationThresholds" />
      <Stack gap="sm" align="start">
        <Button type="submit" loading={isSending}>
          {t("save")}
        </Button>
        <p role="status">{saved.isFresh && !form.isDirty() && t("saved")}</p>
      </Stack>
    </form>
  );
};
