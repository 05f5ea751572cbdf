import type { AssociationCommune } from "@vigie/shared/association/onboarding.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import styles from "./departures.module.css";

/** What the association knows of a commune: who it is and whom to call. */
export const CommuneFacts = ({ commune }: { commune: AssociationCommune }) => {
  const t = useTranslations("departures.commune");
  const locale = useLocale();
  const { adminEmail, canton, ofsNumber, invitedAt } = commune;
  return (
    <section className={styles.section}>
      <h2>{t("facts")}</h2>
      <dl className={styles.facts}>
        <dt>{t("admin")}</dt>
        <dd>
          <a href={`mailto:${adminEmail}`}>{adminEmail}</a>
        </dd>
        <dt>{t("canton")}</dt>
        <dd>{canton}</dd>
        <dt>{t("ofsNumber")}</dt>
        <dd>{ofsNumber}</dd>
        <dt>{t("invited")}</dt>
        <dd>{formatLongDay(dayInZurich(invitedAt), locale)}</dd>
      </dl>
    </section>
  );
};
