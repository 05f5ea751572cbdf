import type { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { useTranslations } from "next-intl";
import { saySetting, settingNames } from "./setting-words.ts";
import styles from "./settings.module.css";

/** The settings for whoever reads them only. */
export const SettingsList = ({ settings }: { settings: CommuneSettings }) => {
  const t = useTranslations("settings");
  return (
    <dl className={styles.list}>
      {settingNames.map((name) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{saySetting(settings[name], t)}</dd>
        </div>
      ))}
    </dl>
  );
};
