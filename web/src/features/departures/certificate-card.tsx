import { findOfficialCommune } from "@vigie/shared/commune/official-commune.ts";
import type { ErasureCertificate } from "@vigie/shared/offboarding/erasure-certificate.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import styles from "./departures.module.css";

/** What remains of an erased commune: counts and ids. Its name is that of the official list, nothing of it is kept here. */
export const CertificateCard = ({ certificate }: { certificate: ErasureCertificate }) => {
  const t = useTranslations("departures");
  const locale = useLocale();
  const { communeId, ofsNumber, startedAt, startedBy, approvedAt, approvedBy, erasedAt, rows } = certificate;
  const day = (instant: string) => formatLongDay(dayInZurich(instant), locale);
  const kinds = Object.entries(rows).sort(([, a], [, b]) => b - a);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const name = findOfficialCommune(ofsNumber)?.name ?? String(ofsNumber);
  return (
    <details className={styles.certificate}>
      <summary>
        <span className={styles.name}>{name}</span>{" "}
        <span className={styles.soft}>
          {erasedAt ? `${t("columns.erased").toLowerCase()} ${day(erasedAt)}` : t("underway")}
        </span>
      </summary>
      <h3>{t("certificate.title")}</h3>
      <p className={styles.text}>{t("certificate.lead")}</p>
      <dl className={styles.facts}>
        <dt>{t("certificate.commune")}</dt>
        <dd>{communeId}</dd>
        <dt>{t("columns.ofsNumber")}</dt>
        <dd>{ofsNumber}</dd>
        <dt>{t("certificate.started")}</dt>
        <dd>{t("certificate.by", { at: day(startedAt), by: startedBy })}</dd>
        <dt>{t("certificate.approved")}</dt>
        <dd>{t("certificate.by", { at: day(approvedAt), by: approvedBy })}</dd>
        {erasedAt && (
          <>
            <dt>{t("certificate.erased")}</dt>
            <dd>{day(erasedAt)}</dd>
          </>
        )}
        <dt>{t("columns.files")}</dt>
        <dd>{certificate.objectVersions}</dd>
        <dt>{t("columns.people")}</dt>
        <dd>{certificate.people}</dd>
        <dt>{t("certificate.rows")}</dt>
        <dd>{total}</dd>
      </dl>
      <ul className={styles.counts}>
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            <code>{kind}</code> {count}
          </li>
        ))}
      </ul>
    </details>
  );
};
