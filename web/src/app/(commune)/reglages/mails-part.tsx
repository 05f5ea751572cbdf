import { Radio } from "@mantine/core";
import { useTranslations } from "next-intl";
import { MailSample } from "./mail-sample.tsx";
import styles from "./mails.module.css";
import type { SettingsFormType } from "./settings-form-type.ts";
import { SettingsPart } from "./settings-part.tsx";

/** Whether mails say which contract they are about, each choice with a mail as it would look. */
export const MailsPart = ({ form, commune }: { form: SettingsFormType; commune: string }) => {
  const t = useTranslations("settings.mails");
  const { value: _, onChange: __, ...props } = form.getInputProps("mailsNameContracts");
  return (
    <SettingsPart title={t("title")} lead={t("lead")}>
      <Radio.Group
        {...props}
        aria-label={t("title")}
        size="md"
        value={form.getValues().mailsNameContracts ? "named" : "unnamed"}
        onChange={(value) => form.setFieldValue("mailsNameContracts", value === "named")}
      >
        <div className={styles.cards}>
          {(["named", "unnamed"] as const).map((value) => (
            <Radio.Card key={value} value={value} className={styles.card ?? ""}>
              <span className={styles.head}>
                <Radio.Indicator size="sm" />
                <span>{t(value)}</span>
              </span>
              <span className={styles.hint}>{t(`${value}Hint`)}</span>
              <MailSample isNamed={value === "named"} commune={commune} />
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
    </SettingsPart>
  );
};
