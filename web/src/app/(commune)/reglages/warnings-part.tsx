import { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { useTranslations } from "next-intl";
import type { SettingsFormType } from "./settings-form-type.ts";
import { SettingsPart } from "./settings-part.tsx";
import { ThresholdsField } from "./thresholds-field.tsx";
import styles from "./warnings.module.css";

/** On which days somebody is reminded, one row for each kind of deadline. */
export const WarningsPart = ({ form }: { form: SettingsFormType }) => {
  const t = useTranslations("settings.warnings");
  return (
    <SettingsPart title={t("title")} lead={t("lead")}>
      <div className={styles.kinds}>
        {DeadlineKind.options.map((kind) => (
          <ThresholdsField key={kind} form={form} kind={kind} />
        ))}
      </div>
    </SettingsPart>
  );
};
