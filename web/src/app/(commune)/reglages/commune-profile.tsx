import type { Commune } from "@vigie/shared/commune/commune.ts";
import { useTranslations } from "next-intl";
import styles from "./settings.module.css";

/** What the association entered of the commune. */
export const CommuneProfile = ({ commune }: { commune: Commune }) => {
  const t = useTranslations("settings");
  return (
    <section className={styles.section}>
      <h2>{t("profile")}</h2>
      <dl className={styles.facts}>
        <dt>{t("name")}</dt>
        <dd>{commune.name}</dd>
        <dt>{t("canton")}</dt>
        <dd>{commune.canton}</dd>
        <dt>{t("ofsNumber")}</dt>
        <dd>{commune.ofsNumber}</dd>
        <dt>{t("executiveName")}</dt>
        <dd>{commune.executiveName}</dd>
      </dl>
      <p className={styles.hint}>{t("profileHint")}</p>
    </section>
  );
};
