import type { Letterhead } from "@vigie/shared/commune/letterhead.ts";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import styles from "./letterhead.module.css";

/** Among the settings: whether there is a letterhead, and the way to it. */
export const LetterheadLink = ({ letterhead }: { letterhead: Letterhead | undefined }) => {
  const t = useTranslations("decisions.letterhead");
  return (
    <section className={styles.link}>
      <h2>{t("title")}</h2>
      <p className={letterhead ? styles.hint : styles.missing}>{t(letterhead ? "lead" : "missing")}</p>
      <ButtonLink variant="default" href="/reglages/en-tete">
        {t(letterhead ? "change" : "fill")}
      </ButtonLink>
    </section>
  );
};
