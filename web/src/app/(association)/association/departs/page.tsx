import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { CertificateCard } from "#features/departures/certificate-card.tsx";
import styles from "#features/departures/departures.module.css";
import { RunningTable } from "#features/departures/running-table.tsx";
import { readApi } from "#lib/api/read-api.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("departures"))("page"),
});

const DeparturesPage = async () => {
  const [t, { running, certificates }] = await Promise.all([
    getTranslations("departures"),
    readApi(associationRoutes.listDepartures, {}),
  ]);
  const newestFirst = certificates.toSorted((a, b) => ((a.erasedAt ?? "9") < (b.erasedAt ?? "9") ? 1 : -1));
  return (
    <>
      <PageHeader title={t("title", { count: running.length })} lead={t("lead")} />
      <div className={styles.page}>
        {running.length > 0 ? <RunningTable running={running} /> : <p className={styles.text}>{t("how")}</p>}
        <section className={styles.section}>
          <h2>{t("gone")}</h2>
          {newestFirst.length === 0 && <p className={styles.soft}>{t("none")}</p>}
          <ul className={styles.certificates}>
            {newestFirst.map((certificate) => (
              <li key={certificate.communeId}>
                <CertificateCard certificate={certificate} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
};

export default DeparturesPage;
