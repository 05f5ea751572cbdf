import { ActionIcon, Button, CloseIcon, Group, NumberInput } from "@mantine/core";
import { type DeadlineKind, deadlineKinds } from "@vigie/shared/deadline/deadline-kinds.ts";
import { useTranslations } from "next-intl";
import { fieldId } from "#lib/api/field-id.ts";
import settings from "./settings.module.css";
import type { SettingsFormType } from "./settings-form-type.ts";
import { useSettingWords } from "./use-setting-words.ts";
import styles from "./warnings.module.css";

const most = 10;

type ThresholdsFieldProps = { form: SettingsFormType; kind: DeadlineKind };

/** A kind of deadline: the usual days before it, or the commune's own, one field each. */
export const ThresholdsField = ({ form, kind }: ThresholdsFieldProps) => {
  const t = useTranslations("settings");
  const { sayReminders, kindName } = useSettingWords();
  const path = `thresholds.${kind}`;
  const name = kindName(kind);
  const usual = deadlineKinds[kind].usualThresholds;
  const own = form.getValues().thresholds[kind];
  const error = form.errors[path];
  const choose = (days: number[] | null) =>
    form.setFieldValue("thresholds", { ...form.getValues().thresholds, [kind]: days });

  if (!own)
    return (
      <div className={styles.kind} id={fieldId(path)}>
        <h3>{name}</h3>
        <p className={styles.said}>
          {sayReminders(usual)} <span className={styles.usual}>{t("warnings.isUsual")}</span>
        </p>
        <Button
          variant="subtle"
          size="sm"
          className={styles.change ?? ""}
          aria-label={t("warnings.chooseFor", { kind: name })}
          onClick={() => choose([...usual])}
        >
          {t("warnings.choose")}
        </Button>
      </div>
    );

  return (
    <fieldset className={styles.kind} data-own="true" id={fieldId(path)} aria-label={t("warnFor", { kind: name })}>
      <h3>{name}</h3>
      <div className={styles.own}>
        {error && <p className={settings.error}>{error}</p>}
        <ul className={styles.days}>
          {own.map((value, index) => (
            // Fields have no identity but their place in the list.
            <li key={index}>
              <NumberInput
                aria-label={t("reminder", { number: String(index + 1) })}
                suffix={` ${t("days")}`}
                allowDecimal={false}
                allowNegative={false}
                hideControls
                className={styles.day ?? ""}
                {...form.getInputProps(`${path}.${index}`)}
              />
              {own.length > 1 && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={42}
                  aria-label={t("remove", { day: t("daysBefore", { count: Number(value) }) })}
                  onClick={() => form.removeListItem(path, index)}
                >
                  <CloseIcon size="1rem" />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
        <p className={settings.hint}>{t("thresholdsHint")}</p>
        <Group gap="sm">
          {own.length < most && (
            <Button variant="default" size="sm" onClick={() => form.insertListItem(path, "")}>
              {t("add")}
            </Button>
          )}
          <Button
            variant="subtle"
            size="sm"
            aria-label={t("warnings.backFor", { kind: name, days: sayReminders(usual) })}
            onClick={() => choose(null)}
          >
            {t("warnings.back")}
          </Button>
        </Group>
      </div>
    </fieldset>
  );
};
