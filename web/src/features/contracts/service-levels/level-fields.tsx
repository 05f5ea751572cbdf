"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import {
  isByCase,
  LevelClock,
  LevelMetric,
  LevelPeriod,
  ServiceLevelDraft,
  unitsOf,
} from "@vigie/shared/service-level/service-level.ts";
import { useTranslations } from "next-intl";
import { LevelLine } from "#components/level-line.tsx";
import type { LevelChoices } from "./level-choices.ts";
import { bodyOf, type LevelValues, withMetric } from "./level-values.ts";
import styles from "./service-levels.module.css";

type LevelFieldsProps = { form: UseFormReturnType<LevelValues>; choices: LevelChoices };

const priorities = ["1", "2", "3", "4"] as const;

/** What is asked of a service level; only what goes with its metric. Beside it, the promise as it will be read. */
export const LevelFields = ({ form, choices: { services, documents } }: LevelFieldsProps) => {
  const t = useTranslations("serviceLevels");
  const metricName = useTranslations("levels.metric");
  const { metric } = form.values;
  const byCase = isByCase(metric);
  const read = ServiceLevelDraft.safeParse(bodyOf(form.values)).data;
  const text = { autoComplete: "off", size: "md" } as const;
  return (
    <div className={styles.fields}>
      <NativeSelect
        size="md"
        label={t("fields.metric")}
        data={LevelMetric.options.map((value) => ({ value, label: metricName(value) }))}
        {...form.getInputProps("metric")}
        onChange={({ currentTarget: { value } }) => {
          const chosen = LevelMetric.options.find((each) => each === value);
          if (chosen) form.setValues(withMetric(form.getValues(), chosen));
        }}
      />
      {metric === "other" && <TextInput {...text} label={t("fields.label")} {...form.getInputProps("label")} />}
      {byCase && (
        <NativeSelect
          size="md"
          label={t("fields.priority")}
          data={[
            { value: "", label: t("anyPriority") },
            ...priorities.map((value) => ({ value, label: t(`option.priority.${value}`) })),
          ]}
          {...form.getInputProps("priority")}
        />
      )}
      <div className={styles.pair}>
        <TextInput
          {...text}
          inputMode="decimal"
          label={t(metric === "availability" ? "fields.targetShare" : "fields.target")}
          {...form.getInputProps("target")}
        />
        <NativeSelect
          size="md"
          label={t("fields.unit")}
          data={unitsOf[metric].map((value) => ({ value, label: t(`option.unit.${value}`) }))}
          {...form.getInputProps("unit")}
        />
      </div>
      {byCase && (
        <TextInput
          {...text}
          inputMode="decimal"
          label={t("fields.sharePercent")}
          description={t("fields.shareHint")}
          {...form.getInputProps("sharePercent")}
        />
      )}
      <NativeSelect
        size="md"
        label={t("fields.clock")}
        data={LevelClock.options.map((value) => ({ value, label: t(`option.clock.${value}`) }))}
        {...form.getInputProps("clock")}
      />
      <NativeSelect
        size="md"
        label={t("fields.period")}
        data={LevelPeriod.options.map((value) => ({ value, label: t(`option.period.${value}`) }))}
        {...form.getInputProps("period")}
      />
      <NativeSelect
        size="md"
        label={t("fields.serviceId")}
        data={[
          { value: "", label: t("wholeContract") },
          ...services.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps("serviceId")}
      />
      <div className={styles.pair}>
        <NativeSelect
          size="md"
          label={t("fields.documentId")}
          data={[
            { value: "", label: t(documents.length > 0 ? "noDocument" : "noDocuments") },
            ...documents.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps("documentId")}
        />
        <TextInput {...text} label={t("fields.article")} placeholder="4.2" {...form.getInputProps("article")} />
      </div>
      <Textarea label={t("fields.penalty")} description={t("fields.penaltyHint")} {...form.getInputProps("penalty")} />
      <p className={styles.preview} role="status">
        {read ? <LevelLine level={read} /> : t("previewNone")}
      </p>
    </div>
  );
};
