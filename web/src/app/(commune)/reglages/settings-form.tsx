"use client";

import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Commune } from "@vigie/shared/commune/commune.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { VersionConflict } from "#components/form/version-conflict.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { readSettings, saveSettings } from "./actions.ts";
import type { CalendarFacts } from "./calendar-facts.ts";
import { MailsPart } from "./mails-part.tsx";
import { MeetingsPart } from "./meetings-part.tsx";
import styles from "./settings.module.css";
import { draftOf, mergeDrafts, type SettingsDraft, settingsOf } from "./settings-draft.ts";
import { TimePart } from "./time-part.tsx";
import { useSettingDifferences } from "./use-setting-differences.ts";
import { WarningsPart } from "./warnings-part.tsx";

type SettingsFormProps = { commune: Pick<Commune, "name" | "settings" | "version">; facts: CalendarFacts };

/** How the commune reckons, to be changed by its administration. */
export const SettingsForm = ({ commune: { name, settings, version }, facts }: SettingsFormProps) => {
  const t = useTranslations("settings");
  const [saved, setSaved] = useState({ draft: draftOf(settings), version, isFresh: false });
  const form = useForm<SettingsDraft>({ initialValues: saved.draft, enhanceGetInputProps: giveFieldId });
  const show = (commune: Commune, isFresh: boolean) => {
    const draft = draftOf(commune.settings);
    form.setInitialValues(draft);
    form.setValues(draft);
    setSaved({ draft, version: commune.version, isFresh });
  };
  const { submit, isSending, problem, refused, forget } = useSubmit({
    form,
    action: saveSettings,
    onDone: (commune) => show(commune, true),
  });
  const differencesFrom = useSettingDifferences();
  const save = (basedOn: number) => {
    setSaved({ ...saved, version: basedOn, isFresh: false });
    submit({ settings: settingsOf(form.getValues()), version: basedOn });
  };
  const isDirty = form.isDirty();

  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit(() => save(saved.version))}>
      {isRefusedFor("version.stale", refused) ? (
        <VersionConflict
          key={problem.attempt?.number}
          read={readSettings}
          onRead={(theirs) => {
            const draft = draftOf(theirs.settings);
            form.setValues(mergeDrafts(saved.draft, form.getValues(), draft));
            setSaved({ ...saved, draft });
          }}
          compare={(theirs) => differencesFrom(form.getValues(), draftOf(theirs.settings))}
          onKeepMine={(theirs) => save(theirs.version)}
          onTakeTheirs={(theirs) => {
            show(theirs, false);
            forget();
          }}
        />
      ) : (
        <FormProblem {...problem} />
      )}
      <TimePart form={form} />
      <MeetingsPart form={form} facts={facts} />
      <WarningsPart form={form} />
      <MailsPart form={form} commune={name} />
      <div className={styles.save} data-dirty={isDirty}>
        <Button type="submit" loading={isSending}>
          {t("save")}
        </Button>
        <p role="status">
          {saved.isFresh && !isDirty && t("saved")}
          {isDirty && <span className={styles.hint}>{t("unsaved")}</span>}
        </p>
      </div>
    </form>
  );
};
