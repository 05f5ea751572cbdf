import { ActionIcon, Button, CloseIcon, NumberInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslations } from "next-intl";
import { fieldId } from "#lib/api/field-id.ts";
import styles from "./settings.module.css";
import type { SettingsDraft } from "./settings-draft.ts";

const most = 10;

type ThresholdsFieldProps = {
  form: UseFormReturnType<SettingsDraft>;
  name: "decisionThresholds" | "evaluationThresholds";
};

/** A list of days before a date, one field each. */
export const ThresholdsField = ({ form, name }: ThresholdsFieldProps) => {
  const t = useTranslations("settings");
  const days = form.getValues()[name];
  const error = form.errors[name];
  const say = (value: number | string) => t("daysBefore", { count: Number(value) });
  return (
    <fieldset className={styles.section} id={fieldId(name)} aria-label={t(name)}>
      <legend>{t(name)}</legend>
      <p className={styles.hint}>{t("thresholdsHint")}</p>
      {error && <p className={styles.error}>{error}</p>}
      <ul className={styles.days}>
        {days.map((value, index) => (
          // Fields have no identity but their place in the list.
          <li key={index}>
            <NumberInput
              aria-label={t("reminder", { number: String(index + 1) })}
              suffix={` ${t("days")}`}
              allowDecimal={false}
              allowNegative={false}
              hideControls
              className={styles.day}
              {...form.getInputProps(`${name}.${index}`)}
            />
            {days.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={42}
                aria-label={t("remove", { day: say(value) })}
                onClick={() => form.removeListItem(name, index)}
              >
                <CloseIcon size="1rem" />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {days.length < most && (
        <Button variant="default" size="sm" className={styles.add} onClick={() => form.insertListItem(name, "")}>
          {t("add")}
        </Button>
      )}
    </fieldset>
  );
};
