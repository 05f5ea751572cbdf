import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { CommuneFacts } from "#features/departures/commune-facts.tsx";
import { DepartureRunning } from "#features/departures/departure-running.tsx";
import { DepartureStart } from "#features/departures/departure-start.tsx";
import styles from "#features/departures/departures.module.css";
import { SuspensionRunning } from "#features/suspension/suspension-running.tsx";
import { SuspensionStart } from "#features/suspension/suspension-start.tsx";
import { readApi } from "#lib/api/read-api.ts";

type CommunePageProps = { params: Promise<{ communeId: string }> };

const read = async ({ params }: CommunePageProps) => readApi(associationRoutes.showCommune, { params: await params });

export const generateMetadata = async (props: CommunePageProps): Promise<Metadata> => ({
  title: (await read(props)).commune.name,
});

const CommunePage = async (props: CommunePageProps) => {
  const [t, { commune, suspension, offboarding }] = await Promise.all([
    getTranslations("departures.commune"),
    read(props),
  ]);
  return (
    <>
      <PageHeader title={commune.name} trail={<Link href="/association">{t("back")}</Link>} />
      <div className={styles.page}>
        {suspension && <SuspensionRunning suspension={suspension} />}
        {offboarding && <DepartureRunning offboarding={offboarding} />}
        <CommuneFacts commune={commune} />
        {!suspension && <SuspensionStart communeId={commune.communeId} />}
        {!offboarding && <DepartureStart communeId={commune.communeId} name={commune.name} />}
      </div>
    </>
  );
};

export default CommunePage;
