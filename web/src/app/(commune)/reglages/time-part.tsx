import { NumberInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import styles from "./settings.module.css";
import type { SettingsFormType } from "./settings-form-type.ts";
import { SettingsPart } from "./settings-part.tsx";

/** How many days the post and the executive take. */
export const TimePart = ({ form }: { form: SettingsFormType }) => {
  const t = useTranslations("settings");
  const shared = {
    suffix: ` ${t("days")}`,
    allowDecimal: false,
    allowNegative: false,
    hideControls: true,
    className: styles.number ?? "",
  };
  return (
    <SettingsPart title={t("clock")} lead={t("clockLead")}>
      <NumberInput
        {...shared}
        label={t("postalBufferDays")}
        description={t("postalBufferHint")}
        {...form.getInputProps("postalBufferDays")}
      />
      <NumberInput
        {...shared}
        label={t("executiveLeadDays")}
        description={t("executiveLeadHint")}
        {...form.getInputProps("executiveLeadDays")}
      />
    </SettingsPart>
  );
};
