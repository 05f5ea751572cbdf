import { TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { CopyButton } from "#components/copy-button.tsx";
import styles from "./reminders.module.css";

/** A calendar's address, this once. It takes the focus: it is what was asked for. */
export const NewAddress = ({ url }: { url: string }) => {
  const t = useTranslations("myReminders.calendar");
  return (
    <div className={styles.address}>
      <p>
        <strong>{t("once")}</strong> {t("secret")}
      </p>
      <div className={styles.field}>
        <TextInput
          size="md"
          label={t("address")}
          value={url}
          readOnly
          autoFocus
          autoComplete="off"
          spellCheck={false}
          className={styles.input ?? ""}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={url} of={t("address")} />
      </div>
      <p>
        <a href={url.replace(/^https?:/, "webcal:")}>{t("open")}</a>
      </p>
    </div>
  );
};
