"use client";

import { Checkbox, Radio, Stack } from "@mantine/core";
import { sayHours } from "@vigie/shared/words/hours-words.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { type HoursValues, hoursOf } from "./hours-values.ts";
import { WeekField } from "./week-field.tsx";

type HoursFieldProps = { id?: string; value: HoursValues; onChange: (value: HoursValues) => void; error?: unknown };

const choices = ["unknown", "office", "always", "own"] as const;
const labels = {
  unknown: "hoursUnknown",
  office: "hoursOffice",
  always: "hoursAlways",
  own: "hoursOwn",
} as const satisfies Record<HoursValues["choice"], string>;

/** When a service is held to its levels: one of the usual answers, or a week of one's own. */
export const HoursField = ({ id, value, onChange, error }: HoursFieldProps) => {
  const t = useTranslations("services.fields");
  const locale = useLocale();
  const describe = (choice: HoursValues["choice"]) => {
    const hours = choice === "office" ? hoursOf({ ...value, choice }) : undefined;
    return hours && sayHours(hours, locale, sharedWords[locale]);
  };
  return (
    <Radio.Group
      size="md"
      label={t("hours")}
      description={t("hoursHint")}
      value={value.choice}
      error={typeof error === "string" ? error : undefined}
      onChange={(chosen) => {
        const choice = choices.find((each) => each === chosen);
        if (choice) onChange({ ...value, choice });
      }}
    >
      <Stack gap="sm" mt="xs">
        {choices.map((choice, index) => (
          <Radio
            key={choice}
            value={choice}
            {...(index === 0 && id && { id })}
            label={[t(labels[choice]), describe(choice)].filter(Boolean).join("\u00a0: ")}
          />
        ))}
      </Stack>
      {value.choice === "own" && (
        <Stack gap="md" mt="md">
          <WeekField week={value.week} onChange={(week) => onChange({ ...value, week })} />
          <Checkbox
            label={t("onHolidays")}
            checked={value.onHolidays}
            onChange={({ currentTarget: { checked } }) => onChange({ ...value, onHolidays: checked })}
          />
        </Stack>
      )}
    </Radio.Group>
  );
};
