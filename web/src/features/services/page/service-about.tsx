import type { ServicePage } from "@vigie/shared/service/service-page.ts";
import { sayHours } from "@vigie/shared/words/hours-words.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Part } from "#components/part/part.tsx";
import styles from "./service-page.module.css";

/** Who delivers it, what it is, how much it matters and why, when it must run. */
export const ServiceAbout = ({ page: { service, vendor } }: { page: ServicePage }) => {
  const t = useTranslations("services");
  const level = useTranslations("vendors.criticality");
  const locale = useLocale();
  const { kind, criticality, hours, note } = service;
  return (
    <Part title={t("one.about")}>
      <dl className={styles.facts}>
        <div>
          <dt>{t("one.vendor")}</dt>
          <dd>
            <Link href={`/prestataires/${vendor.id}`}>{vendor.name}</Link>
          </dd>
        </div>
        <div>
          <dt>{t("one.kind")}</dt>
          <dd>{t(`kind.${kind}`)}</dd>
        </div>
        <div>
          <dt>{t("one.criticality")}</dt>
          <dd>
            {level(criticality)}
            <span className={styles.meaning}>{t(`criticalityMeaning.${criticality}`)}</span>
          </dd>
        </div>
        <div>
          <dt>{t("one.hours")}</dt>
          <dd>
            {hours ? (
              sayHours(hours, locale, sharedWords[locale])
            ) : (
              <span className={styles.soft}>{t("one.noHours")}</span>
            )}
          </dd>
        </div>
        {note && (
          <div>
            <dt>{t("one.note")}</dt>
            <dd className={styles.note}>{note}</dd>
          </div>
        )}
      </dl>
    </Part>
  );
};
